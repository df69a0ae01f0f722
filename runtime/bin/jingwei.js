#!/usr/bin/env node
// Plain JavaScript, so that it runs before anything is built and can say why something does not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `经纬需要 Node.js 20.19 或更新，当前是 ${process.versions.node}。\n` +
      `Jingwei needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

const at = (place) => fileURLToPath(new URL(place, import.meta.url));

// An installation without the scripts is one that was built before it was handed on.
if (existsSync(at('../scripts/source-hash.js'))) {
  if (!existsSync(at('../../node_modules'))) {
    process.stderr.write('请先运行 npm ci 安装依赖。\nInstall the dependencies first: npm ci\n');
    process.exit(2);
  }
  const { buildStamp, isBuilt } = await import('../scripts/source-hash.js');
  if (!isBuilt()) {
    process.stderr.write(
      existsSync(buildStamp)
        ? '源码有变化，正在重新构建……\nThe sources have changed; building again …\n'
        : '首次启动，正在构建（约半分钟）……\nFirst start; building (about half a minute) …\n',
    );
    const build = spawnSync(process.execPath, [at('../scripts/build.js')], {
      stdio: ['ignore', 2, 2],
    });
    if (build.status !== 0) {
      process.stderr.write('构建失败，见上文。\nThe build failed; see above.\n');
      process.exit(2);
    }
  }
}

await import('../dist/cli/main.js');
