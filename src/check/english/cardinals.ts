// The small numbers that people write in words, for patterns.

export const smallCardinals = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
