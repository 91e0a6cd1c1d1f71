import { categories, type Language, type Principle, principles } from 'dtx-language';
import { painterFor, widthFor } from './report/painter.ts';
import { widthOf } from './report/width.ts';
import { wrap } from './report/wrap.ts';

/** Every principle, for people or as JSON. */
export function listPrinciples(format: 'pretty' | 'json', language: Language): string {
  return format === 'json' ? asJson() : asText(language);
}

function asJson(): string {
  const records = principles.map(({ id, number, category, severity, statement, sources, checked }) => ({
    id,
    number,
    category,
    severity,
    statement: { en: statement.en, zh: statement.zh },
    sources: sources.map(({ line }) => line),
    checked,
  }));
  return `${JSON.stringify({ version: 1, principles: records }, null, 2)}\n`;
}

const severities = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
};
const checks = {
  whole: undefined,
  part: { en: '(checked in part)', zh: '（部分检查）' },
  no: { en: '(not checked)', zh: '（不检查）' },
};

function asText(language: Language): string {
  const paint = painterFor(process.stdout);
  const width = widthFor(process.stdout);
  const blocks = Object.entries(categories).flatMap(([category, name]) => {
    const members = principles.filter((principle) => principle.category === category);
    return members.length === 0 ? [] : [[paint('bold', name[language]), ...members.flatMap(lines)]];
  });
  const hint = { en: 'Read the page of one with: dtx explain PRINCIPLE', zh: '查看某条原则的说明：dtx explain 原则名' }[language];
  return `${[...blocks, [hint]].map((block) => block.join('\n')).join('\n\n')}\n`;

  function lines({ id, number, severity, checked, statement }: Principle): string[] {
    const level = severities[severity][language];
    const note = checks[checked]?.[language];
    const heading = `  ${number.padEnd(4)}${level}${' '.repeat(9 - widthOf(level))}${paint('bold', id)}${note === undefined ? '' : `  ${note}`}`;
    return [heading, ...wrap(statement[language], width - 6).map((line) => `      ${line}`)];
  }
}
