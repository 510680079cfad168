/** Stands in every manifest. A test holds it against package.json, which the bundle does not carry. */
export const PRODUCT_VERSION = '0.1.0';
