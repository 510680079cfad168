import path from 'node:path';
import { CLOSED_MODULES, RINGS } from './rings.mjs';

const SRC = '/src/';

/** `…/src/ui/dashboard/Tile.tsx` → `ui/dashboard/Tile`; outside `src` → undefined. */
function moduleOf(file) {
  const normal = file.split(path.sep).join('/');
  const at = normal.lastIndexOf(SRC);
  return at < 0 ? undefined : normal.slice(at + SRC.length).replace(/\.(d\.)?tsx?$/, '');
}

/** The longest row of the table that holds the module. */
function roomOf(module) {
  return Object.keys(RINGS)
    .filter((room) => module === room || module.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function allows(patterns, name) {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`)
  );
}

/** Why the import is not allowed, or undefined when it is. */
function objection(room, file, source, { typeOnly, lazy }) {
  const row = RINGS[room];
  if (!source.startsWith('.')) {
    const open = allows(row.packages, source) || (typeOnly && allows(row.types, source));
    return open ? undefined : `"${room}" may not import the package "${source}"`;
  }
  const target = moduleOf(path.resolve(path.dirname(file), source));
  const targetRoom = target === undefined ? undefined : roomOf(target);
  if (targetRoom === undefined) {
    return `"${room}" may not import "${source}": it is in no room`;
  }
  if ((CLOSED_MODULES[room] ?? []).some((closed) => target === closed || target.startsWith(`${closed}/`))) {
    return `"${room}" may not import "${target}"`;
  }
  if (targetRoom === room || row.rooms.includes(targetRoom) || (typeOnly && row.types.includes(targetRoom))) {
    return undefined;
  }
  if (row.lazy.includes(targetRoom)) {
    return lazy || typeOnly ? undefined : `"${room}" may reach "${targetRoom}" only through import()`;
  }
  return `"${room}" may not import "${targetRoom}"`;
}

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type'));

/** Reports every import, re-export, `import()`, `import x = require()` and import type that leaves its ring. */
export const ringsRule = {
  meta: { type: 'problem', schema: [], messages: { ring: '{{objection}} (tools/lint/rings.mjs).' } },
  create(context) {
    const module = moduleOf(context.filename);
    const room = module === undefined ? undefined : roomOf(module);
    if (room === undefined) {
      return {};
    }
    const look = (node, source, how) => {
      const message = typeof source === 'string' ? objection(room, context.filename, source, how) : undefined;
      if (message !== undefined) {
        context.report({ node, messageId: 'ring', data: { objection: message } });
      }
    };
    return {
      ImportDeclaration: (node) => look(node, node.source.value, { typeOnly: isTypeOnly(node), lazy: false }),
      ExportAllDeclaration: (node) => look(node, node.source.value, { typeOnly: isTypeOnly(node), lazy: false }),
      ExportNamedDeclaration: (node) => look(node, node.source?.value, { typeOnly: isTypeOnly(node), lazy: false }),
      ImportExpression: (node) => look(node, node.source.value, { typeOnly: false, lazy: true }),
      TSImportType: (node) => look(node, node.source?.value, { typeOnly: true, lazy: false }),
      TSExternalModuleReference: (node) => look(node, node.expression.value, { typeOnly: false, lazy: false })
    };
  }
};
