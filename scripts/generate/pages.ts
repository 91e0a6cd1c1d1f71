// Writes docs/principles/: one page a principle, from its record and its page.md, and an index by category.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Category, categories, type Principle, principles } from 'dtx-language';
import { output, root } from './output.ts';

const severities = { error: ['error', '错误'], warning: ['warning', '警告'], info: ['information', '提示'] } as const;
const coverage = { whole: ['wholly', '全部'], part: ['in part', '部分'], no: ['not', '不'] } as const;

function page(principle: Principle): string {
  const { id, number, category, severity, statement, sources, checked, derived } = principle;
  const body = readFileSync(join(root, 'language/src/principles', category, id, 'page.md'), 'utf8');
  return `# ${id}

**${statement.en}**

**${statement.zh}**

| | |
|---|---|
| Number · 编号 | ${number} |
| Category · 类别 | ${categories[category].en} · ${categories[category].zh} |
| Severity · 级别 | ${severities[severity].join(' · ')} |
| Checked · 检查 | ${coverage[checked].join(' · ')} |
${derived ? '| Derived · 推得 | The seeds show it by example only. · 原文仅以实例体现。 |\n' : ''}
${withoutMarks(body).trim()}

## Sources · 出处

${sources.map(({ line, quote }) => `- ${line} 「${quote}」`).join('\n')}
`;
}

/** The expectations that the tests read are no part of what a user should type. */
function withoutMarks(text: string): string {
  return text.replace(
    /[ \t]*\/\/! .*$/gm,
    (marks) => `  // ← ${[...marks.matchAll(/\/\/! \w+ ([\w-]+)/g)].map(([, id]) => id).join(', ')}`,
  );
}

function index(): string {
  const rows = ({ id, severity, statement }: Principle) =>
    `| [${id}](${id}.md) | ${severities[severity][0]} | ${statement.en} | ${statement.zh} |`;
  const sections = Object.entries(categories).flatMap(([category, { en, zh }]) => {
    const own = principles.filter((principle) => principle.category === (category as Category));
    return own.length === 0
      ? []
      : [`## ${en} · ${zh}\n\n| Principle · 原则 | Severity · 级别 | | |\n|---|---|---|---|\n${own.map(rows).join('\n')}\n`];
  });
  return `# Principles · 原则\n\nEach is taken from a documented source and checked while you type.\n\n${sections.join('\n')}`;
}

output(
  Object.fromEntries([
    ['docs/principles/README.md', index()],
    ...principles.map((principle) => [`docs/principles/${principle.id}.md`, page(principle)]),
  ]),
  'npm run generate',
);
