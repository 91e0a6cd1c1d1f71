/**
 * What a terminal would obey or hide instead of showing: control characters, line separators, marks that turn the
 * direction of writing, and the byte order mark.
 */
const unprintable = /[\p{Cc}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with every character that is not to reach a terminal written as its code, such as `\u001b`. */
export function printable(text: string): string {
  return text.replace(unprintable, code);
}

/** JSON as it stands leaves the control characters from U+007F to U+009F raw. */
export function printableJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]/g, code);
}

function code(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
