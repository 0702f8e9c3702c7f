using System.Text;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Writes documents from the schema.</summary>
internal static class AccessDocuments
{
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["cycle"] = "ReviewCycle",
        ["round"] = "VotingRound",
        ["draw"] = "ExpertDraw",
        ["tie"] = "ExpertTie",
        ["admitted"] = "Application",
    };

    /// <summary>The type of record that an argument or input field of that name holds the id of; null if it holds none.</summary>
    public static string? SubjectOf(string name, GraphQLType type) => type.Named.Name == "ID" ? Subject(name) : null;

    private static string Subject(string name)
    {
        var stem = name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^3] : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name;
        return Subjects.GetValueOrDefault(stem) ?? char.ToUpperInvariant(stem[0]) + stem[1..];
    }

    /// <summary>A root field with the arguments it needs and what is selected of it.</summary>
    /// <param name="field">The root field.</param>
    /// <param name="selection">What is selected, braces included, or nothing.</param>
    /// <param name="id">The id to give for a type of record.</param>
    public static string Field(ObjectField field, string selection, Func<string, string> id)
    {
        var given = field.Arguments.Where(argument => argument.IsRequired || argument.Name == "first").Select(argument =>
            $"{argument.Name}: {(argument.Name == "first" ? "1" : Literal(argument.Type, argument.Name, name => id(Name(name, field))))}").ToList();
        return given.Count == 0 ? $"{field.Name} {selection}" : $"{field.Name}({string.Join(", ", given)}) {selection}";
    }

    /// <summary>All leaves that the role may see, and those of the objects below, to a depth; fields that need arguments are left out.</summary>
    public static string Selection(GraphQLType type, string role, int depth)
    {
        if (type.Named is not ObjectType named)
        {
            return type.Named is CompositeType ? "{ __typename }" : "";
        }

        var text = new StringBuilder("{ __typename ");
        foreach (var field in named.Fields.Where(found => AccessSchema.IsFor(found, role) && found.Arguments.All(argument => !argument.IsRequired)))
        {
            var frame = AccessSchema.IsFrame(named);
            if (field.Type.Named is not CompositeType)
            {
                text.Append(field.Name).Append(' ');
            }
            else if (depth > 0)
            {
                text.Append(field.Name).Append(' ').Append(Selection(field.Type, role, frame && field.Name == "nodes" ? depth : depth - 1)).Append(' ');
            }
        }

        return text.Append('}').ToString();
    }

    /// <summary>A value that the type takes: what is optional is left out.</summary>
    public static string Literal(GraphQLType type, string name, Func<string, string> id) => type switch
    {
        NonNullType nonNull => Literal(nonNull.OfType, name, id),
        ListType list => $"[{Literal(list.OfType, name, id)}]",
        EnumType choices => choices.Values[0].Name,
        InputObjectType input => $"{{{string.Join(", ", input.Fields.Where(field => field.IsRequired || SubjectOf(field.Name, field.Type) is not null)
            .Select(field => $"{field.Name}: {Literal(field.Type, field.Name, id)}"))}}}",
        _ => Scalar(type.Named.Name, name, id),
    };

    private static string Name(string name, ObjectField field) => name is "Id" or "Ids" ? IdOfField(field) : name;

    // These give something else back than what they take the id of; node(id:) takes any.
    private static string IdOfField(ObjectField field) => field.Name switch
    {
        "verifyDraw" => "ExpertDraw",
        "cancelJob" => "Job",
        "node" or "nodes" => "Application",
        _ => field.Type.Named.Name,
    };

    private static string Scalar(string scalar, string name, Func<string, string> id) => scalar switch
    {
        "ID" => $"\"{id(Subject(name))}\"",
        "Int" or "Long" => name.StartsWith("year", StringComparison.Ordinal) ? "2025" : "1",
        "Float" or "Decimal" => "1",
        "Boolean" => "true",
        "LocalDate" => "\"2025-06-01\"",
        "DateTime" => "\"2025-06-01T00:00:00Z\"",
        _ when name == "idNumber" => "\"11010519491231002X\"",
        _ => name == "secret" ? $"\"{Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(number => (byte)number)])}\"" : "\"x\"",
    };
}
