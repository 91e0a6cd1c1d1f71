// The offence that the editor's tests and its screenshots type into ping-an-group.dtx.

exports.principle = 'control-before-rollout';
exports.initiative = 'TestLate';
exports.control = 'TestLateControl';

/** A message may call an element by its name or by its label. */
exports.namesInitiative = /\bTestLate\b|测试举措/;
exports.namesControl = /\bTestLateControl\b|测试控制/;

/** An initiative whose control is in force three months after its rollout starts, owned by a unit of the text. */
exports.offence = (text) => {
  const owner = /^\s*unit\s+([\p{L}\p{N}_-]+)/mu.exec(text)?.[1] ?? 'X';
  return `
control ${exports.control} "测试控制" { against outage  technique dual-dr  owner ${owner}  live 2024-06 }
initiative ${exports.initiative} "测试举措" { kind process  controls ${exports.control}  phase rollout 2024-03 }
`;
};
