const text = (description: string) => ({ type: 'string', description });

const FINDING = {
  path: text("Path of the file, relative to the repository's root."),
  line: { type: 'integer', description: 'First line of the problem, counted from 1 in the new version of the file.' },
  end_line: { type: 'integer', description: 'Last line of the problem; the same as line where it is a single one.' },
  severity: { type: 'string', enum: ['high', 'medium', 'low'] },
  title: text('The problem in one line, without its place.'),
  body: text('What is wrong and what follows from it, as Markdown.'),
  fix: { type: ['string', 'null'], description: 'What to do about it, as Markdown; null without good advice.' },
};

/**
 * The schema that `findings: true` gives to Codex (contract section 6b), as OpenAI's strict mode wants it: every
 * property required, no others. It counts in the hash like any schema. schema/findings.schema.json is the same.
 */
export const FINDINGS_SCHEMA = JSON.stringify({
  type: 'object',
  properties: {
    findings: {
      type: 'array',
      description: 'One element for each problem; empty when there is none.',
      items: closed(FINDING),
    },
    verdict: text('The result of the review in one or two sentences.'),
  },
  required: ['findings', 'verdict'],
  additionalProperties: false,
});

function closed(properties: Readonly<Record<string, object>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
