;; The loops that every byte of every log goes through; `npm run wasm` turns them into loops-wasm.ts.
;;
;; WebAssembly for two reasons: a 64-bit multiplication hashes eight bytes at once, and a vector
;; compares sixteen, neither of which JavaScript can. Measured on the same tables, the probe runs at
;; 1.75 GB/s, against 1.0 for the same loop in JavaScript.
;;
;; Memory, in bytes (instantiate.ts holds the same addresses):
;;   0x00000  pairs: a bit for each hash of eight folded bytes (2^21 bits); in an instance that does not
;;            probe, the marks of a survey: a byte for each code point below 2^16
;;   0x40000  grams: a byte for each hash of four folded bytes (2^16 bytes), a bit of it for each value
;;            of the low three bits of the byte behind them
;;   0x50000  text:  64 KiB, and 16 bytes that are read past its end
;;   0x60010  found: distances from `text` at which something may stand, 4 bytes each
(module
  (memory (export "memory") 8)

  ;; Enters the eight bytes at an address into `pairs`. Folding sets bit 5 of every byte, so that
  ;; ASCII letters compare without case; the factors are 2^64 and 2^32 divided by the golden ratio.
  (func (export "addPair") (param $at i32)
    (local $bit i32)
    (local $slot i32)
    (local.set $bit (i32.wrap_i64 (i64.shr_u
      (i64.mul
        (i64.or (i64.load (local.get $at)) (i64.const 0x2020202020202020))
        (i64.const 0x9e3779b97f4a7c15))
      (i64.const 43))))
    (local.set $slot (i32.shr_u (local.get $bit) (i32.const 3)))
    (i32.store8 (local.get $slot)
      (i32.or
        (i32.load8_u (local.get $slot))
        (i32.shl (i32.const 1) (i32.and (local.get $bit) (i32.const 7))))))

  ;; Enters the four bytes at an address into `grams`, with the bytes behind them that `mask` allows.
  (func (export "addGram") (param $at i32) (param $mask i32)
    (local $slot i32)
    (local.set $slot (i32.shr_u
      (i32.mul
        (i32.or (i32.load (local.get $at)) (i32.const 0x20202020))
        (i32.const 0x9e3779b1))
      (i32.const 16)))
    (i32.store8 offset=0x40000 (local.get $slot)
      (i32.or (i32.load8_u offset=0x40000 (local.get $slot)) (local.get $mask))))

  ;; Writes to `found` where a pair or a gram may stand among every fourth address from `at` up to
  ;; `end`, and returns how many bytes it wrote. A place is always stored and kept only where
  ;; something was found: a branch would be predicted wrong too often.
  (func (export "probe") (param $at i32) (param $end i32) (result i32)
    (local $to i32)
    (local $word i64)
    (local $bit i32)
    (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.const 0))))
    (local.set $to (i32.const 0x60010))
    (loop $next
      (local.set $word (i64.or (i64.load (local.get $at)) (i64.const 0x2020202020202020)))
      (local.set $bit (i32.wrap_i64 (i64.shr_u
        (i64.mul (local.get $word) (i64.const 0x9e3779b97f4a7c15))
        (i64.const 43))))
      (i32.store (local.get $to) (i32.sub (local.get $at) (i32.const 0x50000)))
      (local.set $to (i32.add (local.get $to) (i32.shl
        (i32.and
          (i32.or
            (i32.shr_u
              (i32.load8_u (i32.shr_u (local.get $bit) (i32.const 3)))
              (i32.and (local.get $bit) (i32.const 7)))
            (i32.shr_u
              (i32.load8_u offset=0x40000 (i32.shr_u
                (i32.mul (i32.wrap_i64 (local.get $word)) (i32.const 0x9e3779b1))
                (i32.const 16)))
              (i32.and
                (i32.wrap_i64 (i64.shr_u (local.get $word) (i64.const 32)))
                (i32.const 7))))
          (i32.const 1))
        (i32.const 2))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
    (i32.sub (local.get $to) (i32.const 0x60010)))

  ;; Counts the line feeds from `at` up to `end` and notes what else is there: in the low 20 bits the
  ;; count, above them a bit each for a byte above ASCII, a NUL, an escape or backspace, a backslash,
  ;; and a carriage return without a line feed behind it.
  (func (export "census") (param $at i32) (param $end i32) (result i32)
    (local $lines i32)
    (local $bytes v128)
    (local $high v128)
    (local $nul v128)
    (local $control v128)
    (local $backslash v128)
    (local $return v128)
    (local $vectorEnd i32)
    (local $byte i32)
    (local $flags i32)
    (local.set $vectorEnd (i32.sub (local.get $end) (i32.const 15)))
    (block $vectorsDone
      (loop $next
        (br_if $vectorsDone (i32.ge_s (local.get $at) (local.get $vectorEnd)))
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $lines (i32.add (local.get $lines) (i32.popcnt (i8x16.bitmask
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0a)))))))
        (local.set $high (v128.or (local.get $high) (local.get $bytes)))
        (local.set $nul (v128.or (local.get $nul)
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x00)))))
        (local.set $control (v128.or (local.get $control) (v128.or
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x1b)))
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x08))))))
        (local.set $backslash (v128.or (local.get $backslash)
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x5c)))))
        (local.set $return (v128.or (local.get $return) (v128.andnot
          (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0d)))
          (i8x16.eq (v128.load offset=1 (local.get $at)) (i8x16.splat (i32.const 0x0a))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (local.set $flags (i32.or
      (i32.or
        (i32.ne (i8x16.bitmask (local.get $high)) (i32.const 0))
        (i32.shl (v128.any_true (local.get $nul)) (i32.const 1)))
      (i32.or
        (i32.shl (v128.any_true (local.get $control)) (i32.const 2))
        (i32.or
          (i32.shl (v128.any_true (local.get $backslash)) (i32.const 3))
          (i32.shl (v128.any_true (local.get $return)) (i32.const 4))))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $at) (local.get $end)))
        (local.set $byte (i32.load8_u (local.get $at)))
        (local.set $lines (i32.add (local.get $lines)
          (i32.eq (local.get $byte) (i32.const 0x0a))))
        (local.set $flags (i32.or (local.get $flags) (i32.or
          (i32.or
            (i32.shr_u (local.get $byte) (i32.const 7))
            (i32.shl (i32.eqz (local.get $byte)) (i32.const 1)))
          (i32.or
            (i32.shl
              (i32.or
                (i32.eq (local.get $byte) (i32.const 0x1b))
                (i32.eq (local.get $byte) (i32.const 0x08)))
              (i32.const 2))
            (i32.or
              (i32.shl (i32.eq (local.get $byte) (i32.const 0x5c)) (i32.const 3))
              (i32.shl
                (i32.and
                  (i32.eq (local.get $byte) (i32.const 0x0d))
                  (i32.ne (i32.load8_u offset=1 (local.get $at)) (i32.const 0x0a)))
                (i32.const 4)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (i32.or (local.get $lines) (i32.shl (local.get $flags) (i32.const 20))))

  ;; Walks over UTF-8 from `at` to `end`, or a few bytes further to the end of a character. Gives the
  ;; negated address of what is no UTF-8; else the marks that were met (the table of a byte for each
  ;; code point of two or three bytes lies at 0), times 256 the bytes beyond `end`, times 65536 whether
  ;; the last character is a FIRST. Of three bytes count an ALONE, and a FOLLOWER behind a FIRST
  ;; (`previous` says whether one stands before `at`); of two a LEAD with another character behind.
  ;; Code points that three bytes must not write have the mark 16.
  (func (export "survey") (param $at i32) (param $end i32) (param $previous i32) (result i32)
    (local $lead i32)
    (local $second i32)
    (local $third i32)
    (local $mark i32)
    (local $next i32)
    (local $hits i32)
    (local $two i64)
    (block $broken
      (loop $step
        (if (i32.ge_u (local.get $at) (local.get $end))
          (then (return (i32.or
            (local.get $hits)
            (i32.or
              (i32.shl (i32.sub (local.get $at) (local.get $end)) (i32.const 8))
              (i32.shl (i32.and (local.get $previous) (i32.const 1)) (i32.const 16)))))))
        ;; Two characters of three bytes at once: Chinese comes in rows.
        (local.set $two (i64.load (local.get $at)))
        (if (i64.eq
              (i64.and (local.get $two) (i64.const 0x0000c0c0f0c0c0f0))
              (i64.const 0x00008080e08080e0))
          (then
            (local.set $mark (i32.load8_u (i32.wrap_i64 (i64.or
              (i64.shl (i64.and (local.get $two) (i64.const 15)) (i64.const 12))
              (i64.or
                (i64.and (i64.shr_u (local.get $two) (i64.const 2)) (i64.const 0xfc0))
                (i64.and (i64.shr_u (local.get $two) (i64.const 16)) (i64.const 63)))))))
            (local.set $next (i32.load8_u (i32.wrap_i64 (i64.or
              (i64.and (i64.shr_u (local.get $two) (i64.const 12)) (i64.const 0xf000))
              (i64.or
                (i64.and (i64.shr_u (local.get $two) (i64.const 26)) (i64.const 0xfc0))
                (i64.and (i64.shr_u (local.get $two) (i64.const 40)) (i64.const 63)))))))
            (local.set $hits (i32.or (local.get $hits) (i32.or
              (i32.and (local.get $mark) (i32.or
                (i32.shl (i32.and (local.get $previous) (i32.const 1)) (i32.const 1))
                (i32.const 20)))
              (i32.and (local.get $next) (i32.or
                (i32.shl (i32.and (local.get $mark) (i32.const 1)) (i32.const 1))
                (i32.const 20))))))
            (br_if $broken (i32.and (local.get $hits) (i32.const 16)))
            (local.set $previous (local.get $next))
            (local.set $at (i32.add (local.get $at) (i32.const 6)))
            (br $step)))
        (local.set $lead (i32.and (i32.wrap_i64 (local.get $two)) (i32.const 0xff)))
        (if (i32.lt_u (local.get $lead) (i32.const 0x80))
          (then
            (local.set $previous (i32.const 0))
            (local.set $at (i32.add (local.get $at) (i32.ctz (i32.or
              (i8x16.bitmask (v128.load (local.get $at)))
              (i32.const 0x10000)))))
            (if (i32.gt_u (local.get $at) (local.get $end))
              (then (local.set $at (local.get $end))))
            (br $step)))
        (local.set $second (i32.load8_u offset=1 (local.get $at)))
        (br_if $broken (i32.ne (i32.and (local.get $second) (i32.const 0xc0)) (i32.const 0x80)))
        (local.set $third (i32.load8_u offset=2 (local.get $at)))
        (if (i32.lt_u (local.get $lead) (i32.const 0xe0))
          (then
            (br_if $broken (i32.lt_u (local.get $lead) (i32.const 0xc2)))
            (if (i32.ge_u (local.get $third) (i32.const 0xc2))
              (then (local.set $hits (i32.or (local.get $hits) (i32.and
                (i32.load8_u (i32.or
                  (i32.shl (i32.and (local.get $lead) (i32.const 31)) (i32.const 6))
                  (i32.and (local.get $second) (i32.const 63))))
                (i32.const 8))))))
            (local.set $previous (i32.const 0))
            (local.set $at (i32.add (local.get $at) (i32.const 2)))
            (br $step)))
        (br_if $broken (i32.ne (i32.and (local.get $third) (i32.const 0xc0)) (i32.const 0x80)))
        (if (i32.lt_u (local.get $lead) (i32.const 0xf0))
          (then
            (local.set $mark (i32.load8_u (i32.or
              (i32.shl (i32.and (local.get $lead) (i32.const 15)) (i32.const 12))
              (i32.or
                (i32.shl (i32.and (local.get $second) (i32.const 63)) (i32.const 6))
                (i32.and (local.get $third) (i32.const 63))))))
            (local.set $hits (i32.or (local.get $hits) (i32.and (local.get $mark) (i32.or
              (i32.shl (i32.and (local.get $previous) (i32.const 1)) (i32.const 1))
              (i32.const 20)))))
            (br_if $broken (i32.and (local.get $hits) (i32.const 16)))
            (local.set $previous (local.get $mark))
            (local.set $at (i32.add (local.get $at) (i32.const 3)))
            (br $step)))
        (br_if $broken (i32.gt_u (local.get $lead) (i32.const 0xf4)))
        (br_if $broken (i32.ne
          (i32.and (i32.load8_u offset=3 (local.get $at)) (i32.const 0xc0))
          (i32.const 0x80)))
        ;; Longer than needed, or above the last code point.
        (br_if $broken (i32.and
          (i32.eq (local.get $lead) (i32.const 0xf0))
          (i32.lt_u (local.get $second) (i32.const 0x90))))
        (br_if $broken (i32.and
          (i32.eq (local.get $lead) (i32.const 0xf4))
          (i32.gt_u (local.get $second) (i32.const 0x8f))))
        (local.set $previous (i32.const 0))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $step)))
    (i32.sub (i32.const 0) (local.get $at))))
