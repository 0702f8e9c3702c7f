using System.Text;

namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>Writes schemas by chance whose fields nest lists and non-null types in every way.</summary>
internal static class RandomSdl
{
    private const int Types = 4;

    /// <summary>Types <c>Query</c> and <c>T1</c> to <c>T3</c>; the fields of each lead to leaves and to the next types.</summary>
    public static string Write(Random random)
    {
        var sdl = new StringBuilder();
        for (var i = 0; i < Types; i++)
        {
            sdl.Append("type ").Append(i == 0 ? "Query" : $"T{i}").Append(" {\n  leaf: ").Append(Wrapped("String", random)).Append('\n');
            for (var f = 0; f < 3; f++)
            {
                var named = i + 1 < Types && f < 2 ? $"T{i + 1}" : "String";
                sdl.Append("  f").Append(i).Append('_').Append(f).Append(": ").Append(Wrapped(named, random)).Append('\n');
            }

            sdl.Append("}\n");
        }

        return sdl.ToString();
    }

    private static string Wrapped(string named, Random random)
    {
        var type = named + Bang(random);
        for (var depth = random.Next(3); depth > 0; depth--)
        {
            type = $"[{type}]{Bang(random)}";
        }

        return type;
    }

    private static string Bang(Random random) => random.Next(2) == 0 ? "!" : "";
}
