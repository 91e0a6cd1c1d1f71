import type { Captures, Rule, TextmateGrammar } from '../../../scripts/generate/textmate.ts';

/** A piece of a text with the innermost scope that the grammar gives it. */
export type Piece = readonly [text: string, scope: string];

/** The scoped pieces of a text, by the way of TextMate: line by line, the earliest match wins, then the first rule. */
export function tokenize(grammar: TextmateGrammar, text: string): Piece[] {
  const pieces: Piece[] = [];
  const stack: Rule[] = [];
  for (const line of text.split('\n')) {
    let at = 0;
    for (let steps = 0; at <= line.length && steps < 1000; steps++) {
      const open = stack.at(-1);
      const found = earliest(grammar, open, line, at);
      const content = line.slice(at, found?.match.index);
      if (open?.name !== undefined && content !== '') pieces.push([content, open.name]);
      if (found === undefined) break;
      const { rule, match } = found;
      if (rule === 'end') {
        pieces.push(...captured(match, open?.endCaptures, open?.name));
        stack.pop();
      } else {
        pieces.push(...captured(match, rule.captures ?? rule.beginCaptures, rule.name));
        if (rule.begin !== undefined) stack.push(rule);
      }
      at = match.index + match[0].length;
    }
  }
  return pieces;
}

/** The rules as they are tried, with what they include in their place. */
export function flatten(grammar: TextmateGrammar, rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) =>
    rule.include === undefined ? [rule] : flatten(grammar, grammar.repository[rule.include.slice(1)]?.patterns ?? []),
  );
}

function earliest(grammar: TextmateGrammar, open: Rule | undefined, line: string, at: number) {
  const end = open === undefined ? [] : [{ rule: 'end' as const, pattern: open.end }];
  const others = flatten(grammar, open === undefined ? grammar.patterns : (open.patterns ?? []));
  const candidates = [...end, ...others.map((rule) => ({ rule, pattern: rule.match ?? rule.begin }))];
  let best: { rule: Rule | 'end'; match: RegExpExecArray } | undefined;
  for (const { rule, pattern } of candidates) {
    const regexp = new RegExp(pattern ?? '', 'dgu');
    regexp.lastIndex = at;
    const match = regexp.exec(line);
    if (match !== null && (best === undefined || match.index < best.match.index)) best = { rule, match };
  }
  return best;
}

function captured(match: RegExpExecArray, captures: Captures | undefined, name: string | undefined): Piece[] {
  if (captures === undefined) return name === undefined || match[0] === '' ? [] : [[match[0], name]];
  return Object.entries(captures).flatMap(([group, { name: scope }]): Piece[] => {
    const text = match[Number(group)];
    return text === undefined || text === '' ? [] : [[text, scope]];
  });
}
