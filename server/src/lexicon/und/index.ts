import { translated } from '../translated';

/** Any other language, told by its script or its commonest words: English headings and statuses are all that is known of it. */
export const lexicon = translated({
  language: 'und',
  functionWords: /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]+|[的是在了和们这]|(?<!\p{L})(?:het|een|van|niet|voor|wij|ook|il|che|della|delle|degli|sono|gli|questo|non|się|nie|jest|oraz|dla|przez|och|att|är|inte|bir|ve|için|ile)(?!\p{L})/giu,
  headings: [],
  fields: [],
  statuses: [],
  kinds: { titles: [], phrases: [] },
  option: '(?!)',
  rival: '(?!)',
  notOption: '(?!)',
  chosen: '(?!)',
  rejected: '(?!)',
  choice: '(?!)',
  pro: '(?!)',
  con: '(?!)',
  none: '(?!)',
  downside: '(?!)',
  noOtherWay: '(?!)',
  openOnPurpose: '(?!)',
});
