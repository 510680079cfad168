import { customElementHelper } from '@microsoft/mgt-element';

/**
 * Custom elements are registered once for a whole page, and SharePoint pages may carry another copy of the toolkit. This
 * has to happen before the first component registers itself.
 * @see https://learn.microsoft.com/graph/toolkit/get-started/mgt-spfx
 */
customElementHelper.withDisambiguation('tenant-closure');
