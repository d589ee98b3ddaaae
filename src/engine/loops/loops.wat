;; The loops that every byte of every log goes through; `npm run wasm` turns them into loops-wasm.ts.
;;
;; WebAssembly for two reasons: a 64-bit multiplication hashes eight bytes at once, and a vector
;; compares sixteen, neither of which JavaScript can. Measured on the same tables, the probe runs at
;; 1.75 GB/s, against 1.0 for the same loop in JavaScript.
;;
;; Memory, in bytes (instantiate.ts holds the same addresses):
;;   0x00000  pairs: a bit for each hash of eight folded bytes (2^21 bits)
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
    (i32.or (local.get $lines) (i32.shl (local.get $flags) (i32.const 20)))))
