/** Every `messages/en/<room>.json`: the file's name is the namespace of its keys. */
export const files = import.meta.glob<Record<string, unknown>>('../messages/en/*.json', {
  eager: true,
  import: 'default',
});
