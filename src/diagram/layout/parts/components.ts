/** The connected parts of a graph: lists of nodes in increasing index, the largest part first, ties by first node. */
export const connectedParts = (neighbours: readonly (readonly number[])[]): number[][] => {
  const met = new Uint8Array(neighbours.length);
  const parts: number[][] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (met[start]) continue;
    met[start] = 1;
    const part = [start];
    for (let next = 0; next < part.length; next++) {
      for (const other of neighbours[part[next]!]!) {
        if (met[other]) continue;
        met[other] = 1;
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
};
