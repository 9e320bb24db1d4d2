//! The library for JavaScript, as a WebAssembly of its own. Badges and cards on other
//! pages are drawn from what it returns.

/// A smaller allocator than the standard one, which is written for more than one
/// thread and for giving memory back.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

// Links what is exported to JavaScript.
use openness_meter as _;

fn main() {}
