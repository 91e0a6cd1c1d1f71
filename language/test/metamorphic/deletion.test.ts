import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { principles } from '../../src/index.ts';
import * as ast from '../../src/syntax/generated/ast.ts';
import { findingsIn } from '../support/expected.ts';
import { without } from './transformations.ts';

const gate = (kind: string) => (member: ast.Member) => ast.isGate(member) && member.kind === kind;
const phase =
  (...kinds: string[]) =>
  (member: ast.Member) =>
    ast.isPhase(member) && kinds.includes(member.kind ?? '');
const control = (member: ast.Member) =>
  (ast.isDeclaration(member) && member.noun === 'control' && !ast.isFile(member.$container)) ||
  (ast.isReferenceProperty(member) && member.key === 'controls');

/** What each of these principles asks for: without it, what conforms offends. */
const needed: Record<string, (member: ast.Member) => boolean> = {
  'need-validation-before-approval': gate('need'),
  'business-in-early-design': gate('review'),
  'compliance-pre-review': gate('compliance'),
  'open-protects-privacy': control,
  'open-blocks-contagion': control,
  'usable-not-visible': control,
  'dual-disaster-recovery': control,
  'strong-identity-check': control,
  'every-risk-has-a-control': control,
  'foundation-before-application': phase('operate', 'rollout'),
  'pilot-before-rollout': phase('pilot'),
};

describe('what a principle asks for is missed once it is gone', () => {
  for (const [id, drops] of Object.entries(needed)) {
    it(`${id}, in the conforming examples of its page`, () => {
      const principle = principles.find((candidate) => candidate.id === id);
      assert.ok(principle);
      const page = readFileSync(join(import.meta.dirname, '../../src/principles', principle.category, id, 'page.md'), 'utf8');
      const conforming = page.split(/^## /m).find((section) => section.startsWith('Conforming')) ?? '';
      const examples = [...conforming.matchAll(/^```dtx\n(.*?)^```/gms)]
        .map(([, text = '']) => text)
        .filter((text) => without(text, drops) !== text);
      assert.ok(examples.length > 0);
      for (const text of examples) {
        const missed = findingsIn(id === 'foundation-before-application' ? withoutFoundations(text) : without(text, drops));
        assert.ok(
          missed.some(({ principle: found }) => found === id),
          `not missed in\n${text}`,
        );
      }
    });
  }
});

/** Only the initiatives on which others depend lose their phases. */
function withoutFoundations(text: string): string {
  const depended = new Set([...text.matchAll(/depends on (\w+)/g)].map(([, name]) => name));
  return without(
    text,
    (member) => phase('operate', 'rollout')(member) && ast.isDeclaration(member.$container) && depended.has(member.$container.name),
  );
}
