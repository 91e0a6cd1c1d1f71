// npm start: installs, builds, and checks the example programmes.
import { install, must, run } from './setup.mjs';

install();
must('Build', 'node', 'scripts/build.mjs');
console.log('\n── Check the examples: npx dtx check examples --fail-on never\n');
process.exit(run('dtx', 'check', 'examples', '--fail-on', 'never') ? 0 : 1);
