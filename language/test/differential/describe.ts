/** Puts all that a workspace says into plain data, so that two workspaces can be compared. */
import assert from 'node:assert/strict';
import type { AstNode } from 'langium';
import { type Element, type Finding, fixesOf, type Place, type Programme, type SourceFile, type Workspace } from '../../src/index.ts';
import { usesIn } from '../../src/programme/concepts.ts';
import { ElementNode } from '../../src/programme/element-node.ts';
import { LinkFact } from '../../src/programme/facts.ts';
import { membershipOf } from '../../src/programme/grouping.ts';
import { Located } from '../../src/programme/located.ts';
import { declarationOf } from '../../src/programme/passage.ts';
import { kinds } from '../../src/syntax/generated/kinds.ts';
import type { SyntaxTree } from '../../src/syntax/parser.ts';
import type { Token } from '../../src/syntax/token.ts';
import { tokensIn } from '../../src/syntax/tree.ts';
import type { Noun, PropertyKey } from '../../src/vocabulary/index.ts';
import { nouns, properties } from '../../src/vocabulary/index.ts';

const keys = Object.keys(properties) as PropertyKey[];

/** Everything about the programmes and their findings, one entry for each thing. */
export function describeWorkspace(workspace: Workspace): unknown[] {
  return [...describeProgrammes(workspace), ...workspace.check().flatMap(({ programme }) => programme.files.map(describeFile))];
}

/** The same without what their files consist of. */
export function describeProgrammes(workspace: Workspace): unknown[] {
  return workspace
    .check()
    .flatMap(({ programme, findings, findingsIn }) => [
      ...describeProgramme(programme),
      ...findings.map((finding) => describeFinding(programme, finding)),
      { findingsIn: [...findingsIn].map(([file, some]) => [file.uri, some.map((finding) => findings.indexOf(finding))]) },
    ]);
}

function describeProgramme(programme: Programme): unknown[] {
  const plain = (value: unknown) => describeValue(programme, value);
  const { name, label, root, files, elements, byName, unresolved, duplicates, choices, asOf } = programme;
  const lists = (Object.keys(nouns) as Noun[]).map((noun) => [noun, plain(programme.all(noun))]);
  return [
    { name, label, root: plain(root), files: files.map(({ uri }) => uri), choices: plain(choices), asOf: plain(asOf) },
    {
      byName: plain([...byName].sort(([a], [b]) => (a < b ? -1 : 1))),
      lists,
      unresolved: plain(unresolved),
      duplicates: plain(duplicates),
    },
    ...elements.map((element) => describeElement(programme, element)),
  ];
}

/** What it says of itself, and who names it; not what the Programme keeps for itself. */
function describeElement(programme: Programme, element: Element): unknown {
  // An element that is asleep is read by this.
  assert.notEqual(element.isClosed, undefined);
  const { passage, changedAt, notedBy, lists, bed, number, ...facts } = element as unknown as Record<string, unknown>;
  const referrers = keys.map((key) => element.referrersBy(key)).map((from, index) => (from.length === 0 ? [] : [keys[index], from]));
  const said = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return describeValue(programme, { file: element.file.uri, ...said, container: element.container, referrers: referrers.flat() });
}

/** Which of the concepts that some elements use a programme uses. */
export function describeConcepts(programme: Programme, concepts: Iterable<string>): string[] {
  return [...concepts].filter((concept) => programme.uses(concept));
}

function describeFile(file: SourceFile): unknown {
  const { uri, passages } = file;
  const pieces = passages.map(({ start, end, before, problems }) => ({
    ...{ start, end, before },
    problems: problems.map(({ message, place: { offset, end }, element }) => ({ message, offset, end, element: element?.name })),
  }));
  return { uri, text: file.document.getText(), pieces, membership: describeValue(undefined, membershipOf(file)) };
}

function describeFinding(programme: Programme, { fixes, file, place, related, ...finding }: Finding): unknown {
  const at = (file: SourceFile, { offset, end }: Place) => ({ file: file.uri, offset, end });
  const others = related.map(({ file, place, ...other }) => ({ ...at(file, place), ...other }));
  return describeValue(programme, { ...at(file, place), ...finding, related: others });
}

/** The fixes of all findings, and where the declarations of all elements stand: worked out only when they are asked for. */
export function describeOnDemand(workspace: Workspace): unknown[] {
  return workspace.check().flatMap(({ programme, findings }) => [
    ...findings
      .flatMap((finding) => fixesOf(finding))
      .map(({ title, safe, edits }) => ({
        ...{ title, safe },
        edits: edits.map(({ file, place: { offset, end }, text }) => ({ file: file.uri, offset, end, text })),
      })),
    ...programme.elements.map((element) => {
      const declaration = declarationOf(element);
      return {
        name: element.name,
        declared: declaration.name,
        offset: declaration.$offset,
        end: declaration.$end,
        uses: usesIn(declaration).concepts,
      };
    }),
  ]);
}

function describeValue(programme: Programme | undefined, value: unknown): unknown {
  const plain = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return typeof inner === 'number' ? String(inner) : inner;
    if (inner instanceof ElementNode) {
      // An element that another version of the text has left behind is not one of the programme, whatever its name.
      const isThere = programme?.elements[inner.order] === inner;
      return `${(inner as Element).noun} ${inner.name}${isThere ? '' : ', which is not in the programme'} (${inner.order})`;
    }
    if (inner instanceof LinkFact) {
      const { key, name, own, found, offset, end } = inner;
      return { key, name, own: plain(own), found: plain(found), offset, end };
    }
    if (inner instanceof Located) {
      const { origin, from, to, ...said } = inner as unknown as Record<string, unknown>;
      return { ...plainEntries(said), offset: inner.offset, end: inner.end };
    }
    if (Array.isArray(inner)) return inner.map(plain);
    if (inner instanceof Set || inner instanceof Map) return [...inner].map(plain);
    return plainEntries(inner);
  };
  const plainEntries = (entries: object) => Object.fromEntries(Object.entries(entries).map(([key, inner]) => [key, plain(inner)]));
  return plain(value);
}

/** The trees of consecutive stretches of a text as if they were one. */
export function describeTrees(trees: readonly SyntaxTree[]): unknown[] {
  const roots = trees.map(({ root }) => describeNode(root) as Record<string, unknown[]>);
  const together = (feature: string) => roots.flatMap((root) => root[feature] ?? []);
  return [
    { members: together('members'), strayBraces: together('strayBraces'), tokens: together('$tokens') },
    { tokens: trees.flatMap(({ tokens }) => tokens.all().map(describeToken)) },
    { comments: trees.flatMap(({ comments }) => comments.map(({ image, offset, end }) => [image, offset, end])) },
    { tooDeep: trees.flatMap(({ tooDeep }) => tooDeep.map(({ offset, end }) => [offset, end])) },
    { unreadable: trees.flatMap(({ unreadable }) => unreadable.map(({ offset, length }) => [offset, length])) },
  ];
}

function describeToken({ kind, image, offset, end, feature }: Token): unknown {
  return `${kinds[kind]} ${offset} ${end} ${image} ${feature}`;
}

function describeNode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(describeNode);
  if (typeof value !== 'object' || value === null) return value;
  if ('$refText' in value) return value.$refText;
  const { $container, $tokens, $from, $to, $number, ...node } = value as AstNode;
  const said = Object.entries(node).map(([feature, inner]) => [feature, describeNode(inner)]);
  return { $tokens: tokensIn(value as AstNode).map(describeToken), ...Object.fromEntries(said) };
}
