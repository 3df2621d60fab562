/** What `make` gives, made at the first call and remembered; a refusal is remembered too. */
export function prepared<Value>(make: () => Value): () => Value {
  let recall: (() => Value) | null = null;
  return () => {
    recall ??= remember(make);
    return recall();
  };
}

function remember<Value>(make: () => Value): () => Value {
  try {
    const value = make();
    return () => value;
  } catch (failure) {
    return () => {
      throw failure;
    };
  }
}
