import type { LocalizedText } from './text.ts';

/** The text of a file, or why its bytes are none: a clause that follows the file's name, and the next step. */
export type Decoded = { readonly text: string } | { readonly problem: LocalizedText };

/** Reads bytes as UTF-8, strictly: a wrong byte is never replaced silently. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  if (looksLikeUtf16(bytes)) return { problem: undecodable({ line: 1, byte: 1 }, utf16) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const offset = firstUndecodable(bytes);
    return { problem: undecodable({ line: lineAt(bytes, offset), byte: offset + 1 }, likelyEncoding(bytes, offset)) };
  }
}

interface Encoding {
  readonly guess: LocalizedText;
  /** The name in the menu of VS Code. */
  readonly menu: LocalizedText;
}

const utf16: Encoding = {
  guess: { en: 'The file looks like UTF-16.', zh: '该文件很可能是 UTF-16 编码。' },
  menu: { en: 'UTF-16', zh: 'UTF-16' },
};
const gb18030: Encoding = {
  guess: { en: 'The file looks like GBK (GB18030), which is common in China.', zh: '该文件很可能是 GBK（GB18030）编码。' },
  menu: { en: 'GB18030', zh: 'GB18030' },
};
const damaged: Encoding = {
  guess: { en: 'The file looks damaged from there on, or is in another encoding.', zh: '文件可能从此处开始损坏，或使用了其他编码。' },
  menu: { en: 'the encoding it was written in', zh: '原来的编码' },
};

/** A mark at the start, or the zero byte that every Latin letter has in UTF-16. */
function looksLikeUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}

/** Only a file without any Chinese in UTF-8 before the wrong byte can be GBK as a whole. */
function likelyEncoding(bytes: Uint8Array, offset: number): Encoding {
  // Chinese takes three bytes in UTF-8, the first of them at least 0xE0; two-byte sequences happen in GBK by chance.
  const hasNoChineseBefore = bytes.subarray(0, offset).every((byte) => byte < 0xe0);
  return hasNoChineseBefore && decodes('gb18030', bytes) ? gb18030 : damaged;
}

function decodes(encoding: string, bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Where the first sequence begins that is no UTF-8. Bisected, since what follows a wrong byte cannot make it right. */
function firstUndecodable(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes('utf-8', bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!decodes('utf-8', bytes.subarray(0, good))) good--;
  return good;
}

/** The line of a byte, from 1; lines end as the language's do. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) {
    const isBareReturn = bytes[index] === 0x0d && bytes[index + 1] !== 0x0a;
    if (bytes[index] === 0x0a || isBareReturn) line++;
  }
  return line;
}

function undecodable({ line, byte }: { line: number; byte: number }, { guess, menu }: Encoding): LocalizedText {
  return {
    en: `line ${line} is not UTF-8 (byte ${byte} of the file). ${guess.en} Save it as UTF-8: in VS Code, “Reopen with Encoding”, ${menu.en}, then “Save with Encoding”, UTF-8.`,
    zh: `第 ${line} 行不是 UTF-8 编码（文件的第 ${byte} 个字节）。${guess.zh}请另存为 UTF-8：在 VS Code 中先“通过编码重新打开”（${menu.zh}），再“通过编码保存”（UTF-8）。`,
  };
}
