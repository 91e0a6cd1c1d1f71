/** The grammar as data, as scripts/generate/rules.ts writes it from ./dtx.langium. */

export interface Rules {
  /** The names of the terminals. */
  readonly terminals: readonly string[];
  /** The ids of the keywords, punctuation among them. */
  readonly keywords: readonly string[];
  /** For each choice between keywords in the grammar, the keywords; its name is that of a token that stands for any of them. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The rules that make a node, the entry first. */
  readonly nodes: readonly NodeRule[];
}

export interface NodeRule {
  readonly name: string;
  /** The type of its nodes, as the generated types call it. */
  readonly type: string;
  /** Features that take any number of values, those that are true or false, and all others. */
  readonly lists: readonly string[];
  readonly flags: readonly string[];
  readonly values: readonly string[];
  readonly body: Part;
}

/** Where in the node what was read goes. */
export interface Assignment {
  readonly feature: string;
  readonly operator: '=' | '+=' | '?=';
  readonly isReference: boolean;
}

/** A token, a node, or what is made of parts; a node always goes somewhere. */
export type Part =
  | { readonly token: string; readonly assignment?: Assignment | undefined }
  | { readonly rule: string; readonly assignment: Assignment }
  | { readonly all: readonly Part[] }
  | { readonly one: readonly Part[] }
  | { readonly maybe: Part }
  | { readonly many: Part };
