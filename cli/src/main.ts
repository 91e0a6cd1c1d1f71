import { Command, CommanderError, Option } from 'commander';
import type { Language, LocalizedText } from 'dtx-language';
import manifest from '../package.json' with { type: 'json' };
import type { CheckOptions, Outcome } from './check.ts';
import { exit } from './exit.ts';
import { reasonOf } from './files/problems.ts';
import type { FixOptions } from './fix.ts';
import type { InitOptions } from './init.ts';
import { widthOf } from './report/width.ts';
import { wrap } from './report/wrap.ts';
import { languageOf, UserError } from './text.ts';

const systemLanguage = languageOf(process.env);
const say = (text: LocalizedText) => text[systemLanguage];

/** Each command is loaded when it is called, so that help and the light commands start at once. */
const program = new Command('dtx')
  .description(
    say({ en: 'Checks a digital-transformation programme against documented principles.', zh: '按有据可查的原则，检查数字化转型规划。' }),
  )
  .version(`dtx ${manifest.version}`, '-V, --version', say({ en: 'show the version', zh: '显示版本号' }))
  .helpOption('-h, --help', say({ en: 'show this help', zh: '显示帮助' }))
  .helpCommand(false)
  .configureHelp({
    displayWidth: widthOf,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    optionDescription: described,
    styleTitle: (title) => say(titles[title] ?? { en: title, zh: title }),
  })
  .showHelpAfterError(say({ en: '(dtx --help and dtx check --help say what there is)', zh: '（用法见 dtx --help 与 dtx check --help）' }))
  .exitOverride();

/** Commander names its headings in English. */
const titles: Readonly<Record<string, LocalizedText>> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Commands:': { en: 'Commands:', zh: '命令：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
};

/** What an option does, the values it takes, and which of them holds where it is left out. */
function described({ description, argChoices, defaultValue }: Option): string {
  if (argChoices === undefined) return description;
  const en = `${description}: ${argChoices.join(', ')}${defaultValue === undefined ? '' : ` (else ${defaultValue})`}`;
  const zh = `${description}：${argChoices.join('、')}${defaultValue === undefined ? '' : `（默认 ${defaultValue}）`}`;
  return say({ en, zh });
}

/** An option that may be given several times. */
function collect(text: string, given: readonly string[] = []): readonly string[] {
  return [...given, text];
}

function languageOption(): Option {
  return new Option('--lang <language>', say({ en: 'language of the messages', zh: '消息的语言' }))
    .choices(['en', 'zh'])
    .default(systemLanguage);
}

program
  .command('init')
  .summary(say({ en: 'make a new programme from a template', zh: '按模板新建规划' }))
  .description(
    say({
      en: 'Makes a new programme in a file named after its folder. A file that exists is never overwritten.\nExit code: 0 done, 2 could not be done.',
      zh: '新建一份规划，文件以所在文件夹命名。已有的文件不会被覆盖。\n退出码：0 完成，2 未能完成。',
    }),
  )
  .argument(
    '[folder]',
    say({ en: 'where; the current folder if left out, made if missing', zh: '所在文件夹；不写则为当前文件夹，没有则新建' }),
  )
  .addOption(
    new Option('--template <template>', say({ en: 'what the programme begins with', zh: '规划从哪种模板开始' }))
      .choices(['empty', 'open-platform', 'branch-rollout', 'risk-model'])
      .default('empty'),
  )
  .addOption(
    new Option('--lang <language>', say({ en: 'language of the programme and the messages', zh: '规划和消息的语言' }))
      .choices(['en', 'zh'])
      .default(systemLanguage),
  )
  .action(async (folder: string | undefined, options: InitOptions) => {
    const { init } = await import('./init.ts');
    endWith(await init(folder ?? '.', options));
  });

program
  .command('check')
  .summary(say({ en: 'check files and folders', zh: '检查文件和文件夹' }))
  .description(
    say({
      en: 'Checks files, folders (every .dtx file in them) or standard input (-).\nExit code: 0 nothing found, 1 something found, 2 could not be checked.',
      zh: '检查文件、文件夹（其中所有 .dtx 文件）或标准输入（-）。\n退出码：0 没有问题，1 有问题，2 无法完成检查。',
    }),
  )
  .argument('[path...]', say({ en: 'what to check; the current folder if left out', zh: '要检查的内容；不写则为当前文件夹' }))
  .addOption(
    new Option('--format <format>', say({ en: 'how the report is written', zh: '报告的格式' }))
      .choices(['pretty', 'json'])
      .default('pretty'),
  )
  .option('--output <file>', say({ en: 'write the report to a file', zh: '将报告写入文件' }))
  .addOption(
    new Option('--fail-on <severity>', say({ en: 'from which severity on the exit code is 1', zh: '达到哪一级别时退出码为 1' }))
      .choices(['error', 'warning', 'info', 'never'])
      .default('error'),
  )
  .addOption(
    new Option(
      '--profile <profile>',
      say({ en: 'which findings are shown, whatever the programme chooses', zh: '显示哪些问题（优先于规划中的设置）' }),
    ).choices(['documented', 'strict', 'essential']),
  )
  .option('--as-of <date>', say({ en: 'the day that counts as today, such as 2026-01', zh: '视为今天的日期，如 2026-01' }))
  .option('--set <setting=number>', say({ en: 'override a setting, such as laws-min=30', zh: '覆盖一项设定，如 laws-min=30' }), collect)
  .option('--off <principle>', say({ en: 'turn a principle off for this run', zh: '本次运行关闭一条原则' }), collect)
  .option(
    '--cache <file>',
    say({ en: 'keep in a file what the next check of the same can go on from', zh: '将检查结果缓存到文件，下次只检查有改动的部分' }),
  )
  .option('--show-waived', say({ en: 'list the findings under a waiver, too', zh: '同时列出已豁免的问题' }))
  .addOption(languageOption())
  .action(async (paths: string[], options: CheckOptions) => {
    const { check } = await import('./check.ts');
    const { prepareFor } = await import('./effort.ts');
    endWith(await check(paths, options, prepareFor));
  });

program
  .command('fix')
  .summary(say({ en: 'mend what can be mended without deciding anything', zh: '自动修复无需人工决定的问题' }))
  .description(
    say({
      en: 'Applies the fixes that invent no fact: no date, no name and no value. All others are offered in the editor.\nExit code: 0 done, 2 could not be done.',
      zh: '应用不杜撰任何事实（日期、名称、数值）的修复；其余修复请在编辑器中选择。\n退出码：0 完成，2 未能完成。',
    }),
  )
  .argument(
    '[path...]',
    say({ en: 'the files and folders to mend; the current folder if left out', zh: '要修复的文件和文件夹；不写则为当前文件夹' }),
  )
  .option('--principle <principle>', say({ en: 'mend the findings of this principle only', zh: '只修复这条原则的问题' }))
  .option('--dry-run', say({ en: 'show the changes as a diff, and change nothing', zh: '只以 diff 形式显示改动，不修改文件' }))
  .addOption(languageOption())
  .action(async (paths: string[], options: FixOptions) => {
    const { fix } = await import('./fix.ts');
    const { prepareFor } = await import('./effort.ts');
    endWith(await fix(paths, options, prepareFor));
  });

program
  .command('principles')
  .description(say({ en: 'list the principles that are checked', zh: '列出所检查的原则' }))
  .addOption(
    new Option('--format <format>', say({ en: 'how the list is written', zh: '列表的格式' })).choices(['pretty', 'json']).default('pretty'),
  )
  .addOption(languageOption())
  .action(async ({ format, lang }: { format: 'pretty' | 'json'; lang: Language }) => {
    const { listPrinciples } = await import('./principles.ts');
    process.stdout.write(listPrinciples(format, lang));
  });

program
  .command('explain')
  .description(say({ en: 'show the page of one principle', zh: '查看某条原则的说明' }))
  .argument('<principle>', say({ en: 'its name, such as control-before-rollout', zh: '原则名，如 control-before-rollout' }))
  .action(async (principle: string) => {
    const { explain } = await import('./explain.ts');
    process.stdout.write(await explain(principle));
  });

program
  .command('lsp')
  .description(say({ en: 'start the language server for an editor', zh: '为编辑器启动语言服务器' }))
  .requiredOption('--stdio', say({ en: 'talk over standard input and output (the only way)', zh: '通过标准输入输出通信（唯一方式）' }))
  // Editors add options of their own, such as --clientProcessId.
  .allowUnknownOption()
  .allowExcessArguments()
  .action(async () => {
    const { startServer } = await import('dtx-server');
    startServer();
  });

/** The language of the command in hand. */
let language = systemLanguage;
program.hook('preAction', (_, command) => {
  language = command.getOptionValue('lang') ?? systemLanguage;
});

function complain(text: LocalizedText): void {
  process.stderr.write(`dtx: ${text[language]}\n`);
}

/** Says what a command has found, and ends at once: nobody needs what Node would tidy up first, which takes a thirtieth of a short check. */
function endWith({ report, messages, code }: Outcome): void {
  process.exitCode = code;
  for (const message of messages) complain(message);
  process.stdout.write(report, (error) => {
    if (!error && process.stderr.writableLength === 0) process.exit();
  });
}

function unwritable(error: NodeJS.ErrnoException): LocalizedText {
  const { en, zh } = reasonOf(error);
  return { en: `Cannot write to standard output: ${en}`, zh: `无法写入标准输出：${zh}` };
}

/** Ends the command as its exit codes say; a stack is shown only to those who ask for it. */
function failWith(error: unknown): void {
  process.exitCode = exit.failed;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) process.exitCode = exit.clean;
  } else if (error instanceof UserError) {
    complain(error.text);
  } else {
    complain(internalError(error instanceof Error ? error.message : String(error)));
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
}

function internalError(reason: string): LocalizedText {
  return {
    en: `An error in dtx itself ended the command: ${reason}. Please report it; DEBUG=1 shows where it arose.`,
    zh: `dtx 自身出错，命令未能完成：${reason}。请反馈此问题；设置 DEBUG=1 可查看出错位置。`,
  };
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no error.
  if (error.code !== 'EPIPE') failWith(new UserError(unwritable(error)));
  process.exit();
});
// Nobody can be told.
process.stderr.on('error', () => process.exit(process.exitCode ?? exit.failed));

program.parseAsync().catch(failWith);
