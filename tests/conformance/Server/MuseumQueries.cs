using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Filtering;
using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Data.Sorting;

namespace ScoringPlatform.Conformance.Server;

[QueryType]
public static class MuseumQueries
{
    public static string Ping() => "pong";

    public static Painter? GetMe() => Museum.Painters[0];

    [NodeResolver]
    public static Painter? GetPainterById(int id) => Museum.Painters.FirstOrDefault(p => p.Id == id);

    [NodeResolver]
    public static async Task<Work?> GetWorkByIdAsync(int id)
    {
        await Task.Yield();
        return Museum.Works.FirstOrDefault(w => w.Id == id);
    }

    public static IReadOnlyList<INamed> GetNamed(int? first = 5) =>
        [.. Museum.Painters.Concat<INamed>(Museum.Visitors).Take(Math.Clamp(first ?? 0, 0, 7))];

    public static IReadOnlyList<IFinding> Search(string text, [DefaultValue(new[] { "work" })] IReadOnlyList<string>? kinds, int? limit = 5) =>
        [.. Museum.Works.Take(1).Concat<IFinding>(Museum.Visitors).Concat(Museum.Painters)
            .Where(f => kinds?.Count != 0 || f is not Work).Take(Math.Clamp((limit ?? 0) + text.Length, 0, 8))];

    public static IGuest? Guest(Lookup lookup) =>
        lookup.Name is { } name ? Museum.Visitors.FirstOrDefault(v => v.Name == name) : Museum.Painters[1];

    public static Work? GetWork([GraphQLType("ID!")] string code) => Museum.Works.FirstOrDefault(w => w.Code == code) ?? Museum.Works[2];

    [UsePaging(IncludeTotalCount = true, MaxPageSize = 20, DefaultPageSize = 4)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Work> GetWorks() => Museum.Works.AsQueryable();

    public static IReadOnlyList<Painter> GetPainters([GraphQLType("[ID!]")] IReadOnlyList<string>? codes, bool? active, double? minWeight = 0.5) =>
        [.. Museum.Painters.Where(p => codes?.Contains(p.Code) != false && (active == false || p.Weight >= minWeight))];

    public static Work Broken() => throw new InvalidOperationException("Not for the client's eyes.");

    public static string? Faulty() => throw new InvalidOperationException("Not for the client's eyes.");
}
