/** Every `messages/zh-CN/<room>.json`: the file's name is the namespace of its keys. */
export const files = import.meta.glob<Record<string, unknown>>('../messages/zh-CN/*.json', {
  eager: true,
  import: 'default',
});
