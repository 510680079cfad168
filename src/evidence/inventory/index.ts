/** The inventory: read it, pack it, check it. One module, because the screens load it only when somebody exports. */
export { blobSource } from './byteSource';
export { continues, exportInventory } from './exportInventory';
export { openKept } from './kept';
export { inventoryRecord } from './manifest';
export { packInventory } from './packInventory';
export { verifyInventory } from './verifyInventory';
