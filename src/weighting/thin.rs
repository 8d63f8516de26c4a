//! Levels too small to rake alone, joined with others first.

use super::Margin;

/// A margin whose every level holds enough respondents, and which levels were joined to get there.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    pub margin: Margin,
    /// Labels of each joined level, as groups of what was joined.
    pub joined: Vec<Vec<String>>,
}

impl Merged {
    /// A line for each joined level: its margin, and what was joined.
    pub fn said(&self) -> impl Iterator<Item = String> {
        let name = &self.margin.name;
        self.joined
            .iter()
            .map(move |labels| format!("{name}: {}", labels.join(" + ")))
    }
}

/// `margin` with every level that holds fewer than `least` respondents joined with another.
///
/// The smallest level goes first; in an `ordered` margin it joins the smaller of its neighbors, else the next smallest level.
/// A level without any respondent is joined, too: its total must stand somewhere.
pub fn merge_thin(margin: &Margin, least: usize, ordered: bool) -> Merged {
    let mut levels: Vec<Level> = margin
        .categories
        .iter()
        .enumerate()
        .map(|(place, (label, total))| Level {
            labels: vec![label.clone()],
            places: vec![place],
            total: *total,
            n: margin
                .membership
                .iter()
                .filter(|member| **member == Some(place))
                .count(),
        })
        .collect();
    while levels.len() > 1 {
        let Some(smallest) = (0..levels.len()).min_by_key(|i| levels[*i].n) else {
            break;
        };
        if levels[smallest].n >= least {
            break;
        }
        let candidates: Vec<usize> = (0..levels.len())
            .filter(|i| *i != smallest && (!ordered || i.abs_diff(smallest) == 1))
            .collect();
        let Some(partner) = candidates.into_iter().min_by_key(|i| levels[*i].n) else {
            break;
        };
        let (first, second) = (smallest.min(partner), smallest.max(partner));
        let later = levels.remove(second);
        levels[first].join(later);
    }
    let mut new_place = vec![0; margin.categories.len()];
    for (place, level) in levels.iter().enumerate() {
        for old in &level.places {
            new_place[*old] = place;
        }
    }
    Merged {
        margin: Margin {
            name: margin.name.clone(),
            categories: levels
                .iter()
                .map(|level| (level.labels.join(" + "), level.total))
                .collect(),
            membership: margin
                .membership
                .iter()
                .map(|member| member.map(|old| new_place[old]))
                .collect(),
        },
        joined: levels
            .into_iter()
            .filter(|level| level.labels.len() > 1)
            .map(|level| level.labels)
            .collect(),
    }
}

struct Level {
    labels: Vec<String>,
    places: Vec<usize>,
    total: f64,
    n: usize,
}

impl Level {
    fn join(&mut self, other: Self) {
        self.labels.extend(other.labels);
        self.places.extend(other.places);
        self.total += other.total;
        self.n += other.n;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn margin(counts: &[usize]) -> Margin {
        Margin {
            name: "age".to_owned(),
            categories: counts
                .iter()
                .enumerate()
                .map(|(i, _)| (format!("l{i}"), 100.0))
                .collect(),
            membership: counts
                .iter()
                .enumerate()
                .flat_map(|(place, n)| std::iter::repeat_n(Some(place), *n))
                .collect(),
        }
    }

    #[test]
    fn a_thin_level_joins_its_smaller_neighbor() {
        let merged = merge_thin(&margin(&[50, 7, 40, 31]), 30, true);
        assert_eq!(merged.joined, [["l1", "l2"]]);
        assert_eq!(merged.margin.categories.len(), 3);
        assert!((merged.margin.categories[1].1 - 200.0).abs() < 1e-12);
    }

    #[test]
    fn unordered_thin_levels_join_each_other() {
        let merged = merge_thin(&margin(&[50, 7, 40, 25, 0]), 30, false);
        assert_eq!(merged.joined, [["l1", "l4", "l3"]]);
        assert_eq!(merged.margin.membership.len(), 122);
    }

    #[test]
    fn nothing_thin_nothing_changes() {
        let before = margin(&[50, 60]);
        assert_eq!(merge_thin(&before, 30, false).margin, before);
    }
}
