import { loadMarkdown } from '../../src/base/markdown/load-parser.ts';
import { loadToml } from '../../src/base/toml.ts';

await Promise.all([loadMarkdown(), loadToml()]);
