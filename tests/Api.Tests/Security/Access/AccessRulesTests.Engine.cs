using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Deny by default, looked up in the schema itself.</summary>
public sealed class AccessRulesTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    private readonly AccessSchema _schema = AccessSchema.Of(scored.Year);

    [Fact]
    public void Fields_All_HaveARule() => Assert.Empty(
        from type in _schema.Types
        where !AccessSchema.IsFrame(type)
        from field in type.Fields
        where AccessSchema.RolesOf(field) is null
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Rules_All_AreOfTypesAndFieldsThatAreServed()
    {
        var served = _schema.Types.SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Name}").Append(type.Name)).ToHashSet();

        Assert.Empty(AccessRules.All.Keys.Except(served));
    }

    /// <summary>A field's own roles take the place of its type's, and may only be fewer.</summary>
    [Fact]
    public void Fields_WithRolesOfTheirOwn_AreForNobodyBeyondTheirType() => Assert.Empty(
        from type in _schema.Types
        where !AccessSchema.IsFrame(type) && !_schema.IsRoot(type)
        from field in type.Fields
        let rule = AccessRules.Find(type.Name, field.Name)
        where rule is { Roles.Count: > 0 } && !AccessSchema.RolesOf(field)!.IsSubsetOf(rule.Roles)
        select $"{type.Name}.{field.Name}");

    /// <summary>Whoever is shown a field may see something of what it holds: no answer is made only to be refused below.</summary>
    [Fact]
    public void Fields_OfObjects_AreForThoseWhoMaySeeTheObject() => Assert.Empty(
        from type in _schema.Types
        where !_schema.IsRoot(type) && !AccessSchema.IsFrame(type)
        from field in type.Fields
        where field.Type.Named is ObjectType && AccessRules.Find(field.Type.Named.Name, "") is { Roles.Count: > 0 } rule
            && !AccessSchema.RolesOf(field)!.Overlaps(rule.Roles)
        select $"{type.Name}.{field.Name}");

    /// <summary>What may not be seen may not be filtered or ordered by: whoever may list records may see each field that a list takes.</summary>
    [Fact]
    public void FiltersAndOrders_All_AreOfFieldsThatWhoListsMaySee()
    {
        var lists = _schema.Types.SelectMany(type => type.Fields).Where(field => field.Arguments.Any(argument => argument.Name is "where" or "order")
            && field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal)).ToList();

        Assert.Empty(lists.SelectMany(list => Unseen(list)));
        Assert.True(lists.Count > 8, "The lists were not found.");
    }

    private static IEnumerable<string> Unseen(ObjectField list)
    {
        var item = (ObjectType)((ObjectType)list.Type.Named).Fields.Single(field => field.Name == "nodes").Type.Named;
        return list.Arguments.Where(argument => argument.Name is "where" or "order")
            .SelectMany(argument => Unseen((InputObjectType)argument.Type.Named, item, AccessSchema.RolesOf(list)!, list.Name));
    }

    private static IEnumerable<string> Unseen(InputObjectType input, ObjectType item, IReadOnlySet<string> roles, string path)
    {
        foreach (var taken in input.Fields.Where(field => field.Name is not ("and" or "or")))
        {
            var shown = item.Fields.SingleOrDefault(field => field.Name == taken.Name);
            if (shown is null || !roles.IsSubsetOf(AccessSchema.RolesOf(shown)!))
            {
                yield return $"{path}: {item.Name}.{taken.Name}";
            }
            else if (shown.Type.Named is ObjectType below && taken.Type.Named is InputObjectType inner)
            {
                foreach (var unseen in Unseen(inner, below, roles, path))
                {
                    yield return unseen;
                }
            }
        }
    }
}
