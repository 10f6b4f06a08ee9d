// Which words of a sentence were taken out and which put in.

/** The longest run of words that two sentences share, as the lengths of what is left from each place. */
function lengths(one, other) {
  const left = Array.from({ length: one.length + 1 }, () => new Array(other.length + 1).fill(0));
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      left[a][b] = one[a] === other[b] ? left[a + 1][b + 1] + 1 : Math.max(left[a + 1][b], left[a][b + 1]);
    }
  }
  return left;
}

/** Nodes that show what a sentence was and is: `del`, `ins` and text. */
export function wordDiff(then, now) {
  const [one, other] = [then.split(/\s+/), now.split(/\s+/)];
  const left = lengths(one, other);
  const made = [];
  const put = (name, word) => {
    if (made.at(-1)?.name === name) made.at(-1).words.push(word);
    else made.push({ name, words: [word] });
  };
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    if (a < one.length && b < other.length && one[a] === other[b]) {
      put("same", one[a]);
      a += 1;
      b += 1;
    } else if (b >= other.length || (a < one.length && left[a + 1][b] >= left[a][b + 1])) {
      put("del", one[a]);
      a += 1;
    } else {
      put("ins", other[b]);
      b += 1;
    }
  }
  return made.flatMap(({ name, words }, at) => {
    const text = words.join(" ");
    const space = at ? [" "] : [];
    if (name === "same") return [...space, text];
    const element = document.createElement(name);
    element.textContent = text;
    return [...space, element];
  });
}
