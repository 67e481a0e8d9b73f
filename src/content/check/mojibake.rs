//! What becomes of UTF-8 that is read as Windows-1252 and saved again: `Ã©` for é, `â€™` for ’.

/// What the bytes 0x80 to 0x9F mean in Windows-1252; those that mean nothing there stay control characters.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Every such piece of a line, each once, and every sign that stands for an unreadable one (U+FFFD).
pub(super) fn all(line: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let length = broken(rest).unwrap_or(0);
        if length > 0 && !found.contains(&&rest[..length]) {
            found.push(&rest[..length]);
        }
        rest = &rest[length.max(c.len_utf8())..];
    }
    found
}

/// How long a piece at the beginning of a text is that one sign has become.
fn broken(text: &str) -> Option<usize> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let start = first.len_utf8();
    match first {
        '\u{fffd}' => Some(start),
        // No word of ours has these capitals before a sign that is no letter.
        'Ã' | 'Â' => chars
            .next()
            .filter(|c| is_continuation(*c))
            .map(|c| start + c.len_utf8()),
        // Of the three signs the last one is often lost.
        'â' if chars.as_str().starts_with('€') => {
            let rest = &chars.as_str()['€'.len_utf8()..];
            let last = rest.chars().next().filter(|c| is_continuation(*c));
            Some(start + '€'.len_utf8() + last.map_or(0, char::len_utf8))
        }
        // Arabic, and a byte order mark: one pair alone may be a Danish letter in a quotation.
        'Ø' | 'Ù' | 'ï' => {
            let pair = chars.next().filter(|c| is_continuation(*c))?;
            let next = chars.next()?;
            let is_whole = matches!(next, 'Ø' | 'Ù') || (first == 'ï' && is_continuation(next));
            is_whole.then(|| start + pair.len_utf8())
        }
        _ => None,
    }
}

/// Whether a sign is what Windows-1252 makes of a byte from 0x80 to 0xBF.
fn is_continuation(c: char) -> bool {
    ('\u{80}'..='\u{bf}').contains(&c) || HIGH.contains(&c)
}
