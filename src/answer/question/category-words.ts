// Words for what kind of thing something is: “what kind of body is the Trust?” asks what the Trust is.
import { stemOf } from '../../search/terms.ts';

/** As stems. */
export const categories: ReadonlySet<string> = new Set(
  ['organisation', 'body', 'institution', 'person', 'place', 'law', 'document', 'group', 'company'].map(
    stemOf,
  ),
);
