import { existsSync, promises as fs } from 'node:fs';
import { type LocalizedText, principles, similar, type Tension, tensions, vocabulary } from 'dtx-language';
import { terminalPage } from './report/page.ts';
import { painterFor, widthFor } from './report/painter.ts';
import { printable } from './report/printable.ts';
import { UserError } from './text.ts';

/**
 * The page of a principle or of a tension, for the terminal.
 * @throws UserError where there is none of that name, or its page is not installed.
 */
export async function explain(id: string): Promise<string> {
  const markdown = await pageOf(id);
  return terminalPage(markdown, { width: widthFor(process.stdout), paint: painterFor(process.stdout) });
}

async function pageOf(id: string): Promise<string> {
  const tension = tensions.find((candidate) => candidate.id === id);
  if (tension !== undefined) return tensionPage(tension);
  if (!principles.some((principle) => principle.id === id)) throw new UserError(unknownPrinciple(id));
  const page = pageFile(id);
  if (page === undefined) throw new UserError(missing(id));
  return fs.readFile(page, 'utf8');
}

/** What `docs/tensions.md` says of one tension: each side with its line and words, and when it shows. */
function tensionPage({ id, poles, when }: Tension): string {
  const sides = poles.map(({ word, line, quote, reading }) => {
    const name = vocabulary.valueWord('tradeoff.value', word);
    return `## ${name?.en} · ${name?.zh}\n\n「${quote}」 ${line}\n\n${reading.en}\n\n${reading.zh}`;
  });
  return [`# ${id}`, ...sides, '## Shows when · 何时提示', when.en, when.zh].join('\n\n');
}

/** Beside the bundle; in the sources where `docs/` keeps it. */
function pageFile(id: string): URL | undefined {
  const places = [new URL(`dtx-principles/${id}.md`, import.meta.url), new URL(`../../docs/principles/${id}.md`, import.meta.url)];
  return places.find((place) => existsSync(place));
}

/** Says that there is no such principle, and which was probably meant. */
export function unknownPrinciple(id: string): LocalizedText {
  const meant = similar(
    id,
    principles.map((principle) => principle.id),
  );
  return {
    en: `There is no principle named ${printable(id)}. ${meant === undefined ? 'List them with: dtx principles' : `Did you mean ${meant}?`}`,
    zh: `没有名为 ${printable(id)} 的原则。${meant === undefined ? '用 dtx principles 查看全部原则。' : `是否想写 ${meant}？`}`,
  };
}

function missing(id: string) {
  return {
    en: `The page of ${id} is missing from this installation. Install dtx again.`,
    zh: `本安装缺少 ${id} 的说明页。请重新安装 dtx。`,
  };
}
