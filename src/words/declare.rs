//! The macro that declares the words of a part of the page.

/// Declares a trait of words, and implements it for the language of tests by marking what
/// English says.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub trait $name:ident: $base:ident {
            $(
                $(#[$of_method:meta])*
                fn $method:ident(&self $(, $argument:ident: $type:ty)* $(,)?) -> $words:ty;
            )+
        }
    ) => {
        $(#[$meta])*
        pub trait $name: $base {
            $(
                $(#[$of_method])*
                fn $method(&self $(, $argument: $type)*) -> $words;
            )+
        }

        #[cfg(any(test, feature = "pseudo"))]
        impl $name for pseudo::Pseudo {
            $(
                fn $method(&self $(, $argument: $type)*) -> $words {
                    pseudo::Marked::marked($name::$method(&English $(, $argument)*))
                }
            )+
        }
    };
}
