//! The page of the catalog as a WebAssembly of its own.

/// A smaller allocator than the standard one, which is written for more than one
/// thread and for giving memory back.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

// What is called from JavaScript.
use openness_meter as _;

fn main() {}
