import type { Lexicon } from '../lexicon';
import { answers } from './answers';
import { cues } from './cues';
import { fields } from './fields';
import { headings } from './headings';
import { kinds } from './kinds';
import { options } from './options';
import { statuses } from './statuses';
import { weighing } from './weighing';

export const english: Lexicon = { language: 'en', answers, cues, headings, fields, kinds, options, statuses, weighing };
