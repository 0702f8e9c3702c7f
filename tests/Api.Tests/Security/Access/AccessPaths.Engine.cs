using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Ways through the schema, by fields that a role may see and that need no argument.</summary>
internal static class AccessPaths
{
    private const int Longest = 6;

    /// <summary>The types of which the role may see a field, and to which some way leads that it may go.</summary>
    public static IEnumerable<ObjectType> TypesOpenTo(AccessSchema schema, string role)
    {
        var met = new HashSet<ObjectType> { schema.Schema.QueryType };
        var open = new Queue<ObjectType>(met);
        while (open.TryDequeue(out var type))
        {
            var fields = type == schema.Schema.QueryType ? type.Fields.Where(field => AccessSchema.IsFor(field, role)) : Below(type, role);
            foreach (var below in fields.Select(field => field.Type.Named).OfType<ObjectType>().Where(met.Add))
            {
                open.Enqueue(below);
            }
        }

        return met.Where(type => !AccessSchema.IsFrame(type) && !schema.IsRoot(type) && type.Fields.Any(field => AccessSchema.IsFor(field, role)));
    }

    /// <summary>The shortest ways from a query to the type: the query, and the fields below it, dot by dot.</summary>
    public static IEnumerable<(ObjectField Root, string Path)> To(AccessSchema schema, ObjectType wanted, string role, int most)
    {
        var open = new Queue<(ObjectField Root, string Path, ObjectType Type, IReadOnlySet<ObjectType> Passed)>(schema.Schema.QueryType.Fields
            .Where(field => AccessSchema.IsFor(field, role) && field.Type.Named is ObjectType)
            .Select(field => (field, "", (ObjectType)field.Type.Named, (IReadOnlySet<ObjectType>)new HashSet<ObjectType>())));
        for (var found = 0; found < most && open.TryDequeue(out var way);)
        {
            if (way.Type == wanted)
            {
                found++;
                yield return (way.Root, way.Path);
                continue;
            }

            foreach (var field in Below(way.Type, role).Where(field => !way.Passed.Contains((ObjectType)field.Type.Named) && way.Passed.Count < Longest))
            {
                open.Enqueue((way.Root, $"{way.Path}.{field.Name}", (ObjectType)field.Type.Named, way.Passed.Append(way.Type).ToHashSet()));
            }
        }
    }

    /// <summary>A selection that leads along the path to what stands at its end.</summary>
    public static string Along(string path, string end) =>
        path.Split('.', StringSplitOptions.RemoveEmptyEntries).Reverse().Aggregate(end, (below, step) => $"{{ __typename {step} {below} }}");

    private static IEnumerable<ObjectField> Below(ObjectType type, string role) => type.Fields.Where(field =>
        field.Type.Named is ObjectType below && below.Name is not "PageInfo" && field.Name is not "edges"
        && AccessSchema.IsFor(field, role) && field.Arguments.All(argument => !argument.IsRequired));
}
