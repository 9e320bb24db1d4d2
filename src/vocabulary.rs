//! Enums of plain values that have stable ids.

/// Declares an enum of plain values with the list of them, `ALL`, and their number,
/// `COUNT`; and, if each is given an id, with `id` and `from_id`.
///
/// An array of `COUNT` elements can be indexed by the enum: `outcomes[criterion]`.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$of_value:meta])* $value:ident = $id:literal),+ $(,)? }
    ) => {
        vocabulary! {
            $(#[$meta])*
            $vis enum $name { $($(#[$of_value])* $value),+ }
        }

        impl $name {
            /// The stable id, as links, files and JavaScript have it.
            $vis const fn id(self) -> &'static str {
                match self { $(Self::$value => $id),+ }
            }

            /// The value with exactly this id, if there is one.
            $vis fn from_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.id() == id)
            }
        }
    };
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $($(#[$of_value:meta])* $value:ident),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis enum $name { $($(#[$of_value])* $value),+ }

        impl $name {
            /// How many values there are.
            $vis const COUNT: usize = [$(stringify!($value)),+].len();

            /// Every value, in order.
            $vis const ALL: [Self; Self::COUNT] = [$(Self::$value),+];
        }

        impl<T> std::ops::Index<$name> for [T; $name::COUNT] {
            type Output = T;

            fn index(&self, value: $name) -> &T {
                &self[value as usize]
            }
        }

        impl<T> std::ops::IndexMut<$name> for [T; $name::COUNT] {
            fn index_mut(&mut self, value: $name) -> &mut T {
                &mut self[value as usize]
            }
        }
    };
}
