// Writes docs/found.md: what each principle finds in each example, under the profile strict.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, principles, Workspace } from 'dtx-language';
import { output, root } from './output.ts';

const folder = join(root, 'examples');

/** The findings of every example, by the name of its file or folder. */
const examples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.dtx'))
  .map(({ name }) => name)
  .sort()
  .map((name) => ({ name: name.replace(/\.dtx$/, ''), findings: findingsOf(name) }));

function findingsOf(name: string): readonly Finding[] {
  const workspace = new Workspace({ profile: 'strict' });
  const files = name.endsWith('.dtx')
    ? [name]
    : readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path));
  for (const path of files.filter((file) => file.endsWith('.dtx'))) {
    workspace.set(pathToFileURL(join(folder, path)).href, readFileSync(join(folder, path), 'utf8'));
  }
  return workspace.check().flatMap(({ findings }) => [...findings]);
}

function cell(findings: readonly Finding[], id: string): string {
  const own = findings.filter(({ principle }) => principle === id);
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = own.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counts.join(', ') || '–';
}

const rows = principles.map(
  ({ id }) => `| [${id}](principles/${id}.md) | ${examples.map(({ findings }) => cell(findings, id)).join(' | ')} |`,
);

output(
  {
    'docs/found.md': `# What the principles find in the examples

Under the profile \`strict\`, which shows everything. A dash: nothing found.

| Principle | ${examples.map(({ name }) => name).join(' | ')} |
|---|${examples.map(() => '---').join('|')}|
${rows.join('\n')}
`,
  },
  'npm run generate',
);
