// Writes docs/principles/: one page a principle, from its record and its page.md, and an index by category; and docs/tensions.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Category, categories, type Principle, principles, type Tension, tensions, vocabulary } from 'dtx-language';
import { output, root } from './output.ts';

const severities = { error: ['error', '错误'], warning: ['warning', '警告'], info: ['information', '提示'] } as const;
const coverage = { whole: ['wholly', '全部'], part: ['in part', '部分'], no: ['not', '不'] } as const;

function page(principle: Principle): string {
  const { id, number, category, severity, statement, sources, checked, derived, wokenBy = [] } = principle;
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
${wokenBy.length > 0 ? `| Speaks once the programme uses · 用到以下概念后提示 | ${wokenBy.map((concept) => `\`${concept}\``).join(', ')} |\n` : ''}${derived ? '| Derived · 推得 | The seeds show it by example only. · 原文仅以实例体现。 |\n' : ''}
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

function tensionsPage(): string {
  const rows = tensions.map((tension) => `| ${[tensionCell(tension), ...tension.poles.map(poleCell), whenCell(tension)].join(' | ')} |`);
  return `# Tensions · 取舍

Institutions contradict each other, and one institution contradicts itself: both sides are documented, and neither is an error. Where both meet in one element, the profile \`strict\` shows an information that asks for a \`tradeoff\`. It is silent once a tradeoff names both words after \`between\` and the element after \`on\`, or no element at all. Which side to choose is yours to say. A tension can be waived or switched off by its id, like a principle.

不同机构的主张会相互矛盾，同一机构有时也是如此：两种主张各有出处，都不算错。两者在同一元素中相遇时，\`严格\` 方案会给出提示，请作者声明 \`取舍\`。取舍在 \`介于\` 之后写明这两个词，并在 \`于\` 之后写明该元素（或不写任何元素），提示就不再出现。选择哪一边由作者决定。与原则一样，可以按名称豁免或关闭。

| Tension · 矛盾 | One side · 一方 | Other side · 另一方 | Shows when · 何时提示 |
|---|---|---|---|
${rows.join('\n')}
`;
}

function tensionCell({ id, number }: Tension): string {
  return `<a id="${id}"></a>${number}<br>\`${id}\``;
}

function poleCell({ word, line, quote, reading }: Tension['poles'][number]): string {
  const { en, zh } = vocabulary.enumerations['tradeoff.value'][word];
  return [`\`${en}\` · \`${zh}\``, `「${quote.replaceAll('*', '\\*')}」 ${line}`, reading.en, reading.zh].join('<br>');
}

function whenCell({ when }: Tension): string {
  return `${when.en}<br>${when.zh}`;
}

output(
  Object.fromEntries([
    ['docs/tensions.md', tensionsPage()],
    ['docs/principles/README.md', index()],
    ...principles.map((principle) => [`docs/principles/${principle.id}.md`, page(principle)]),
  ]),
  'npm run generate',
);
