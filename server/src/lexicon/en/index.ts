import type { Lexicon } from '../lexicon';
import { agreements } from './agreements';
import { answers } from './answers';
import { claims } from './claims';
import { cues } from './cues';
import { discovery } from './discovery';
import { fields } from './fields';
import { frameworks } from './frameworks';
import { headings } from './headings';
import { kinds } from './kinds';
import { options } from './options';
import { people } from './people';
import { dates, relations } from './relations';
import { notices, statuses } from './statuses';
import { weighing } from './weighing';

export const lexicon: Lexicon = {
  language: 'en',
  functionWords: /\b(?:the|of|and|to|is|that|for|with|this|are|be|we|it|will|should|by|from|not|which|have|our|or)\b/gi,
  phrases: true,
  translations: [],
  agreements,
  answers,
  claims,
  cues,
  dates,
  discovery,
  frameworks,
  headings,
  fields,
  kinds,
  options,
  people,
  relations,
  statuses,
  notices,
  weighing,
};
