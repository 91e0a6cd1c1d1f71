import type { Declaration, File } from '../syntax/generated/ast.ts';
import { type Place, placeOf, placeOfReference } from '../syntax/tree.ts';
import type { LocalizedText } from '../text.ts';
import { Located } from './located.ts';
import type { Passage } from './passage.ts';
import { baseName, folderOf, type SourceFile } from './source-file.ts';

/** How a file says to which programme it belongs. */
export interface Membership {
  /** The programme it declares: it is its root. */
  readonly declares: { readonly name: string; readonly place: Place } | undefined;
  /** The programme it is `part of`. */
  readonly partOf: { readonly name: string; readonly place: Place } | undefined;
  /** Further programmes that it declares, and may not. */
  readonly others: readonly Place[];
}

/** What a passage says of the membership of its file; `root` is its tree. */
export function membershipIn(passage: Passage, root: File): Membership {
  if (passage.before.kind !== 'nothing' && !root.members.some((member) => member.$type === 'Declaration' && member.noun === 'programme'))
    return noMembership;
  const programmes = root.members.filter(
    (member): member is Declaration => member.$type === 'Declaration' && member.noun === 'programme' && member.name !== undefined,
  );
  const [first, ...others] = programmes.map((declaration) => ({
    name: declaration.name as string,
    place: new Located(passage, placeOf(declaration)),
  }));
  const [opening] = root.members;
  const isFirst = passage.before.kind === 'nothing';
  const target = isFirst && opening?.$type === 'ReferenceProperty' && opening.key === 'part-of' ? opening.targets[0] : undefined;
  return {
    declares: first,
    partOf: target && { name: target.$refText, place: new Located(passage, placeOfReference(target)) },
    others: others.map(({ place }) => place),
  };
}

const noMembership: Membership = { declares: undefined, partOf: undefined, others: [] };

/** The membership of a file, from what its passages say. */
export function membershipOf(file: SourceFile): Membership {
  if (file.known !== undefined) return file.known.membership;
  const { passages } = file;
  const said = passages.filter(({ membership }) => membership !== noMembership).map(({ membership }) => membership);
  const [first, ...others] = said.flatMap(({ declares, others }) => [declares?.place ?? [], ...others].flat());
  return {
    declares: said.find(({ declares }) => declares !== undefined)?.declares,
    partOf: said.find(({ partOf }) => partOf !== undefined)?.partOf,
    others: first === undefined ? [] : others,
  };
}

/** Whether two memberships say the same at the same places. */
export function isSameMembership(a: Membership, b: Membership): boolean {
  const places = ({ declares, partOf, others }: Membership) => [declares?.place, partOf?.place, ...others];
  const [before, after] = [places(a), places(b)];
  return before.length === after.length && before.every((place, index) => place === after[index]);
}

/** The files of one programme, its root first where it has one, the others in the order given. */
export interface Group<T> {
  readonly name: string;
  readonly files: readonly T[];
}

/** A membership that cannot be honoured. */
export interface MembershipProblem<T> {
  readonly file: T;
  readonly place: Place;
  readonly message: LocalizedText;
  readonly related: readonly { readonly file: T; readonly place: Place }[];
}

/**
 * Groups files by programme: a root with the files that are part of its name and lie in its folder or below it, where the
 * nearest root of the name counts; every other file stands alone, under its own name. Linear in files and their folders.
 */
export function groupFiles<T>(files: readonly T[], describe: (file: T) => { readonly uri: string; readonly membership: Membership }) {
  const problems: MembershipProblem<T>[] = [];
  const roots = new Map<string, { readonly file: T; readonly place: Place; readonly members: T[] }>();
  const groups: Group<T>[] = [];
  for (const file of files) {
    const { uri, membership } = describe(file);
    if (membership.declares === undefined) continue;
    const { name, place } = membership.declares;
    const key = `${folderOf(uri)} ${name}`;
    const other = roots.get(key);
    const members = [file];
    if (other === undefined) roots.set(key, { file, place, members });
    else problems.push({ file, place, message: twoOfOneName(name), related: [{ file: other.file, place: other.place }] });
    groups.push({ name, files: members });
    for (const extra of membership.others) problems.push({ file, place: extra, message: twoInOneFile(name), related: [{ file, place }] });
    if (membership.partOf !== undefined)
      problems.push({ file, place: membership.partOf.place, message: bothRootAndPart(name), related: [] });
  }
  for (const file of files) {
    const { uri, membership } = describe(file);
    if (membership.declares !== undefined) continue;
    const root = membership.partOf && nearestRoot(uri, membership.partOf.name, roots);
    if (root !== undefined) {
      root.members.push(file);
      continue;
    }
    groups.push({ name: baseName(uri), files: [file] });
    if (membership.partOf !== undefined)
      problems.push({ file, place: membership.partOf.place, message: noSuchProgramme(membership.partOf.name), related: [] });
  }
  return { groups, problems };
}

function nearestRoot<R>(uri: string, name: string, roots: ReadonlyMap<string, R>): R | undefined {
  for (let folder = folderOf(uri); folder !== ''; folder = folderOf(folder)) {
    const root = roots.get(`${folder} ${name}`);
    if (root !== undefined) return root;
  }
  return undefined;
}

function twoOfOneName(name: string): LocalizedText {
  return {
    en: `Another file of this folder declares the programme ${name} too. Rename one of them, or make this file part of ${name}.`,
    zh: `同一文件夹中已有另一个文件声明了规划“${name}”。请改名，或将本文件写为“属于 ${name}”。`,
  };
}

function twoInOneFile(name: string): LocalizedText {
  return {
    en: `A file declares one programme, and this one declares ${name} already. Move this programme to a file of its own.`,
    zh: `一个文件只能声明一个规划，本文件已声明“${name}”。请把这个规划移到单独的文件中。`,
  };
}

function bothRootAndPart(name: string): LocalizedText {
  return {
    en: `This file declares the programme ${name}, so it cannot be part of another. Remove one of the two.`,
    zh: `本文件声明了规划“${name}”，不能同时属于另一个规划。请去掉其中一处。`,
  };
}

function noSuchProgramme(name: string): LocalizedText {
  return {
    en: `No file in this folder or above it declares the programme ${name}. Correct the name, or declare programme ${name}.`,
    zh: `本文件夹及其上级文件夹中没有声明规划“${name}”的文件。请更正名称，或声明该规划。`,
  };
}
