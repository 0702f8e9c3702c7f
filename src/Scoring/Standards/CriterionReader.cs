using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>Reads criteria and remembers where in the file each stands.</summary>
internal sealed class CriterionReader(JsonSource source)
{
    private static readonly IReadOnlyList<Track> EveryTrack = Enum.GetValues<Track>();

    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public string PathOf(string code) => _paths.GetValueOrDefault(code, "$");

    public Criterion Read(JsonFields fields, TitleLevel? level) => Read(fields, level, null);

    /// <summary>Numbers a criterion and those below it, and says which of them are required with it.</summary>
    public static Criterion Settle(Criterion criterion, string? parent, IReadOnlyList<Track> requiredOn, ref int sequence)
    {
        var number = ++sequence;
        var below = criterion.K == criterion.N ? requiredOn : [];
        var children = new List<Criterion>(criterion.Children.Count);
        foreach (var child in criterion.Children)
        {
            children.Add(Settle(child, criterion.Code, below, ref sequence));
        }

        return criterion with { ParentCode = parent, RequiredOn = requiredOn, Sequence = number, Children = children };
    }

    private Criterion Read(JsonFields fields, TitleLevel? level, Criterion? group)
    {
        var code = fields.RequiredText("code");
        if (code.Length > 0 && !_paths.TryAdd(code, fields.Path))
        {
            fields.Report("code", "standard.duplicateCode", code, _paths[code]);
        }

        var tracks = group is null && fields.Has("tracks") ? fields.Codes<Track>("tracks") : group?.Tracks ?? EveryTrackOf(level);
        var shell = new Criterion
        {
            Code = code,
            Clause = fields.RequiredText("clause"),
            Label = StandardReader.ReadText(fields, "label"),
            Level = level,
            Block = group?.Block ?? fields.RequiredCode<CriterionBlock>("block"),
            Tracks = tracks,
            RequiredOn = group is null && fields.Has("requiredOn") ? fields.Codes<Track>("requiredOn") : tracks,
            K = fields.Int("k"),
        };
        return ReadBody(fields, shell);
    }

    private static IReadOnlyList<Track> EveryTrackOf(TitleLevel? level) => level is null ? EveryTrack : [Track.Regular];

    private Criterion ReadBody(JsonFields fields, Criterion shell)
    {
        var isGroup = fields.Has("criteria");
        if (isGroup == fields.Has("rule"))
        {
            fields.Report(null, "standard.ruleOrCriteria");
        }

        var children = fields.Objects("criteria", child => Read(child, shell.Level, shell));
        var rule = fields.Object("rule", item => RuleReader.Read(item)!);
        if (isGroup && (shell.K < 1 || shell.K > children.Count))
        {
            source.Report($"{fields.Path}.k", "standard.kAboveN", $"{shell.K}", $"{children.Count}");
        }

        if (!isGroup && shell.K is not null)
        {
            fields.Report("k", "standard.kOfLeaf");
        }

        return shell with { Children = children, Rule = rule, K = isGroup ? shell.K ?? children.Count : null };
    }
}
