/** What the names are read from. */
export const ROW_JOINS = `
  LEFT JOIN countries country ON country.code = d.country_code
  LEFT JOIN regions region ON region.id = d.region_id
  LEFT JOIN cities city ON city.id = d.city_id
  LEFT JOIN trunks trunk ON trunk.id = d.trunk_id
  LEFT JOIN trunk_groups trunk_group ON trunk_group.id = d.trunk_group_id
  LEFT JOIN capacity_pools pool ON pool.id = d.capacity_pool_id
  LEFT JOIN shared_capacity_groups shared ON shared.id = d.shared_group_id
  LEFT JOIN identities identity ON identity.id = d.identity_id`;
