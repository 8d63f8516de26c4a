//! Where entities stand: each in the deepest container that holds all answers it is made of.

use std::collections::BTreeMap;

use super::super::form::{Action, Class, Node, NodeId, event};
use super::super::row::Words;
use super::Builder;
use super::entities::Use;

/// Where an entity would like to stand.
struct Request {
    entity: usize,
    /// How long the path of its scope is: the form, or the repeat around it.
    scope: Vec<NodeId>,
    wanted: Vec<NodeId>,
    /// Paths of what is saved to it.
    saved: Vec<Vec<NodeId>>,
}

impl Builder<'_> {
    /// Gives every entity its place and its nodes.
    pub(super) fn place_entities(&mut self) {
        if self.entities.is_empty() {
            return;
        }
        let mut requests = Vec::new();
        for entity in 0..self.entities.len() {
            match self.request(entity) {
                Ok(request) => requests.push(request),
                Err((sheet, row, what)) => {
                    self.problems.error(
                        &sheet,
                        row,
                        "F042",
                        what,
                        "copy the answer with a calculate into the group or repeat where the others are",
                    );
                    return;
                }
            }
        }
        let Some(places) = self.allocate(&requests) else {
            return;
        };
        let nested = places.keys().any(|path| self.repeats(path) > 0);
        self.form.entity_version = Some(if self.entities.len() > 1 || nested {
            "2025.1.0"
        } else {
            "2024.1.0"
        });
        self.inject(vec![0], false, &places);
    }

    fn is_boundary(&self, id: NodeId) -> bool {
        matches!(self.form.node(id).class, Class::Survey | Class::Repeat)
    }

    /// The path to the form or repeat around a container.
    fn scope(&self, path: &[NodeId]) -> Vec<NodeId> {
        let length = path
            .iter()
            .rposition(|id| self.is_boundary(*id))
            .map_or(1, |at| at + 1);
        path.get(..length).unwrap_or(path).to_vec()
    }

    fn repeats(&self, path: &[NodeId]) -> usize {
        path.iter()
            .filter(|id| self.form.node(**id).class == Class::Repeat)
            .count()
    }

    fn below_scope(&self, path: &[NodeId]) -> usize {
        path.len() - self.scope(path).len()
    }

    fn request(&self, at: usize) -> Result<Request, (String, usize, String)> {
        let entity = &self.entities[at];
        let Some(first) = entity.uses.first() else {
            return Ok(Request {
                entity: at,
                scope: vec![0],
                wanted: vec![0],
                saved: Vec::new(),
            });
        };
        let mut deepest_scope: Option<(Vec<NodeId>, &Use)> = None;
        let mut deepest: Option<&Use> = None;
        let mut deepest_saved: Option<&Use> = None;
        let mut saved: Vec<Vec<NodeId>> = Vec::new();
        for usage in &entity.uses {
            let scope = self.scope(&usage.path);
            let deeper = deepest_scope
                .as_ref()
                .is_none_or(|(known, _)| self.repeats(&scope) > self.repeats(known));
            if deeper {
                if deepest_scope.as_ref().is_none_or(|(known, _)| *known != scope) {
                    deepest = Some(usage);
                    if usage.property.is_some() {
                        deepest_saved = Some(usage);
                    }
                }
                deepest_scope = Some((scope.clone(), usage));
            }
            let in_scope = deepest_scope.as_ref().is_some_and(|(known, _)| *known == scope);
            let below = self.below_scope(&usage.path);
            if deepest.is_none_or(|known| in_scope && below > self.below_scope(&known.path)) {
                deepest = Some(usage);
            }
            if usage.property.is_some() {
                if !saved.contains(&usage.path) {
                    saved.push(usage.path.clone());
                }
                if deepest_saved.is_none_or(|known| in_scope && below > self.below_scope(&known.path)) {
                    deepest_saved = Some(usage);
                }
            }
        }
        let (scope, scope_use) = deepest_scope.unwrap_or((vec![0], first));
        let mut wanted = deepest_saved.or(deepest).unwrap_or(first).path.clone();
        if let Some(any) = saved.first() {
            let shortest = saved.iter().map(Vec::len).min().unwrap_or(1);
            let mut common = any.get(..shortest).unwrap_or(any).to_vec();
            if saved.len() > 1 {
                // The last level at which two paths part decides, as in the field's converter.
                for level in 0..shortest {
                    if saved.iter().any(|path| path.get(level) != any.get(level)) {
                        common = any.get(..level).unwrap_or(any).to_vec();
                    }
                }
                let saved_scope = deepest_saved.map_or(vec![0], |usage| self.scope(&usage.path));
                let rank = |path: &[NodeId]| (self.repeats(path), self.below_scope(path));
                wanted = if !common.is_empty() && rank(&common) > rank(&saved_scope) {
                    common
                } else {
                    saved_scope
                };
            } else {
                wanted = common;
            }
        }
        let wanted_scope = self.scope(&wanted);
        for usage in &entity.uses {
            let own = self.scope(&usage.path);
            let apart = scope.get(..own.len()) != Some(own.as_slice());
            if apart || usage.property.is_some() && own != wanted_scope {
                return Err(if usage.property.is_some() {
                    (
                        self.sheet.clone(),
                        usage.row,
                        format!(
                            "what is saved to \"{}\" here and in row {} is in repeats apart",
                            entity.list, scope_use.row
                        ),
                    )
                } else {
                    (
                        entity.sheet.clone(),
                        entity.row,
                        format!(
                            "the entity \"{}\" reads items in repeats apart (rows {} and {} of the survey)",
                            entity.list, usage.row, scope_use.row
                        ),
                    )
                });
            }
        }
        Ok(Request {
            entity: at,
            scope,
            wanted,
            saved,
        })
    }

    /// Which entity stands where.
    fn allocate(&mut self, requests: &[Request]) -> Option<BTreeMap<Vec<NodeId>, usize>> {
        let mut places: BTreeMap<Vec<NodeId>, usize> = BTreeMap::new();
        if let [request] = requests
            && request.scope == [0]
        {
            places.insert(vec![0], request.entity);
            return Some(places);
        }
        // Scopes in the order in which the survey first uses them; those unused come last.
        let mut scopes: Vec<&Vec<NodeId>> = Vec::new();
        let mut by_use: Vec<&Request> = requests.iter().collect();
        by_use.sort_by_key(|request| {
            self.entities[request.entity]
                .uses
                .first()
                .map_or(usize::MAX, |usage| usage.row)
        });
        for request in &by_use {
            if !scopes.contains(&&request.scope) {
                scopes.push(&request.scope);
            }
        }
        let mut reserved: BTreeMap<Vec<NodeId>, usize> = BTreeMap::new();
        for scope in scopes {
            let mut inside: Vec<&Request> = requests
                .iter()
                .filter(|request| request.scope == *scope)
                .collect();
            inside.sort_by_key(|request| self.entities[request.entity].row);
            for request in inside {
                let mut conflict = None;
                for depth in (scope.len()..=request.wanted.len()).rev() {
                    let current = request.wanted.get(..depth).unwrap_or(&request.wanted).to_vec();
                    conflict = places.get(&current).or_else(|| reserved.get(&current)).copied();
                    if conflict.is_some() {
                        let by_saved = request.saved.first().and_then(|path| reserved.get(path)).copied();
                        if by_saved.is_some() {
                            conflict = by_saved;
                            break;
                        }
                        continue;
                    }
                    places.insert(current.clone(), request.entity);
                    for path in &request.saved {
                        for length in depth..=path.len() {
                            if let Some(path) = path.get(..length) {
                                reserved.insert(path.to_vec(), request.entity);
                            }
                        }
                    }
                    reserved.insert(current, request.entity);
                    break;
                }
                if let Some(other) = conflict {
                    let entity = &self.entities[request.entity];
                    let (sheet, row) = (entity.sheet.clone(), entity.row);
                    let what = format!(
                        "the entity \"{}\" finds no group of its own: \"{}\" of row {} has taken it",
                        entity.list, self.entities[other].list, self.entities[other].row
                    );
                    self.problems.error(
                        &sheet,
                        row,
                        "F042",
                        what,
                        "put what belongs to each entity into a group of its own",
                    );
                    return None;
                }
            }
        }
        Some(places)
    }

    fn inject(&mut self, path: Vec<NodeId>, in_repeat: bool, places: &BTreeMap<Vec<NodeId>, usize>) {
        let here = path.last().copied().unwrap_or(0);
        if let Some(entity) = places.get(&path).copied() {
            let meta = self.form.add(
                here,
                Node::new(Class::Group { bodyless: true }, "group", "meta", 0),
            );
            self.add_entity(meta, entity, in_repeat);
        }
        let mut in_repeat = in_repeat;
        for child in self.form.node(here).children.clone() {
            let class = self.form.node(child).class;
            if !matches!(class, Class::Repeat | Class::Group { bodyless: false }) {
                continue;
            }
            // A repeat counts for what stands after it, too, as in the field's converter.
            in_repeat |= class == Class::Repeat;
            let mut below = path.clone();
            below.push(child);
            if places.keys().any(|place| place.starts_with(&below)) {
                self.inject(below, in_repeat, places);
            }
        }
    }

    fn add_entity(&mut self, meta: NodeId, at: usize, in_repeat: bool) {
        let declaration = self.entities[at].clone();
        let entity = self
            .form
            .add(meta, Node::new(Class::Entity, "entity", "entity", 0));
        let list = &declaration.list;
        let attribute = |name: &str, value: &str, calculate: Option<String>| {
            let mut node = Node::new(Class::Attribute, "attribute", name, 0);
            value.clone_into(&mut node.value);
            if let Some(calculate) = calculate {
                node.set_bind("calculate", Words::Plain(calculate));
                node.set_bind("readonly", Words::Plain("true()".to_owned()));
                node.set_bind("type", Words::Plain("string".to_owned()));
            }
            node
        };
        self.form.add(entity, attribute("dataset", list, None));
        let mut id = attribute("id", "", None);
        id.set_bind("readonly", Words::Plain("true()".to_owned()));
        id.set_bind("type", Words::Plain("string".to_owned()));
        if declaration.id.is_none() || declaration.create_if.is_some() {
            self.form
                .add(entity, attribute("create", "1", declaration.create_if.clone()));
            if declaration.id.is_none() {
                let events = [event::FIRST_LOAD, event::NEW_REPEAT];
                for event in events.into_iter().take(if in_repeat { 2 } else { 1 }) {
                    id.actions.push(Action {
                        name: "setvalue",
                        event,
                        value: Some("uuid()".to_owned()),
                        quality: None,
                    });
                }
            }
        }
        if let Some(expression) = &declaration.id {
            self.form
                .add(entity, attribute("update", "1", declaration.update_if.clone()));
            id.set_bind("calculate", Words::Plain(expression.clone()));
            let own = format!("instance('{list}')/root/item[name={expression}]");
            for (name, property) in [
                ("baseVersion", "__version"),
                ("trunkVersion", "__trunkVersion"),
                ("branchId", "__branchId"),
            ] {
                self.form
                    .add(entity, attribute(name, "", Some(format!("{own}/{property}"))));
            }
        }
        self.form.add(entity, id);
        if let Some(label) = declaration.label {
            let mut node = Node::new(Class::EntityLabel, "label", "label", 0);
            node.set_bind("calculate", Words::Plain(label));
            node.set_bind("readonly", Words::Plain("true()".to_owned()));
            node.set_bind("type", Words::Plain("string".to_owned()));
            self.form.add(entity, node);
        }
    }
}
