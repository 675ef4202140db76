import { templates } from './templates.gen';

export { fileName, numberOf, type FileName } from './file-name';
export { fill, type FilledTemplate, type Filling } from './fill';
export { missingParts, partsOf, templateOf, type MissingPart, type Part } from './outline';
export { isBelow, readTemplate } from './read-template';
export { slugOf } from './slug';
export { linkTo, supersede, type Edit } from './supersede';
export type { Template } from './template';
export { templates };
