using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>
/// Reads a standard strictly from JSON (schema: <c>db/standards/standard.schema.json</c>): what the schema can say and
/// what it cannot, such as a criterion that nothing reaches or a group's k above its n.
/// </summary>
public static class StandardReader
{
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="StandardException">The text is refused; the exception lists every reason.</exception>
    public static Standard Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var source = new JsonSource();
        var criteria = new CriterionReader(source);
        Standard? standard = null;
        source.TryRead(utf8, fields => standard = ReadStandard(fields, criteria));
        // Sense is asked of a file of the right form alone: a misspelt level would only make more errors of one.
        if (standard is not null && source.Problems.Count == 0)
        {
            StandardChecks.Run(standard, criteria.PathOf, source);
        }

        return source.Problems.Count == 0 ? standard! : throw new StandardException(file, source.Problems);
    }

    private static Standard ReadStandard(JsonFields fields, CriterionReader criteria)
    {
        _ = fields.Text("$schema");
        var common = fields.RequiredObjects("common", item => criteria.Read(item, null));
        var levels = fields.RequiredObjects("levels", item => ReadLevel(item, criteria));
        var sequence = 0;
        common = [.. common.Select(criterion => CriterionReader.Settle(criterion, null, criterion.RequiredOn, ref sequence))];
        levels = [.. levels.Select(level => Settle(level, ref sequence))];
        return new Standard
        {
            Code = fields.RequiredText("code"),
            Version = fields.RequiredText("version"),
            Title = ReadText(fields, "title"),
            Source = fields.RequiredObject("source", ReadSource) ?? new StandardSource("", [], default),
            Specialties = fields.RequiredObjects("specialties", ReadSpecialty),
            Kinds = fields.RequiredObjects("kinds", ReadKind),
            Common = common,
            Levels = levels,
            Notes = fields.Objects("notes", item => new StandardNote(item.RequiredText("clause"), ReadText(item, "text"))),
            Criteria = [.. common.Concat(levels.SelectMany(level => level.Criteria)).SelectMany(item => item.WithDescendants())],
        };
    }

    internal static LocalizedText ReadText(JsonFields fields, string name) =>
        fields.RequiredObject(name, text => new LocalizedText(text.RequiredText("zh"), text.RequiredText("en"))) ?? new LocalizedText("", "");

    private static StandardLevel Settle(StandardLevel level, ref int sequence)
    {
        var settled = new List<Criterion>();
        foreach (var criterion in level.Criteria)
        {
            settled.Add(CriterionReader.Settle(criterion, null, criterion.RequiredOn, ref sequence));
        }

        return level with { Criteria = settled };
    }

    private static StandardLevel ReadLevel(JsonFields fields, CriterionReader criteria)
    {
        fields.DemandItems("tracks", "criteria");
        var level = fields.RequiredCode<TitleLevel>("level");
        return new StandardLevel
        {
            Level = level,
            Clause = fields.RequiredText("clause"),
            Label = ReadText(fields, "label"),
            Tracks = fields.Codes<Track>("tracks"),
            Criteria = fields.RequiredObjects("criteria", item => criteria.Read(item, level)),
        };
    }

    private static StandardSource ReadSource(JsonFields fields)
    {
        fields.DemandItems("issuers");
        return new(fields.RequiredText("document"), fields.Texts("issuers"), fields.RequiredDate("issuedOn"));
    }

    private static Specialty ReadSpecialty(JsonFields fields) =>
        new(fields.RequiredText("code"), fields.RequiredText("clause"), ReadText(fields, "label"));

    private static AchievementKind ReadKind(JsonFields fields) =>
        new(
            fields.RequiredText("code"),
            ReadText(fields, "label"),
            fields.Codes<AchievementFact>("facts"),
            fields.Codes<AchievementFact>("required"),
            fields.AtLeast("grades", 1));
}
