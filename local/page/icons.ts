import { initializeIcons } from '@fluentui/font-icons-mdl2';

/** SharePoint and Teams have registered Fluent's icons before any web part is loaded. */
export const registerIcons = (): void => initializeIcons('/fonts/', { disableWarnings: true });
