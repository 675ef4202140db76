/** A rule's page, bundled as text. */
declare module '*.md' {
  const page: string;
  export default page;
}
