using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>What a panel is made from.</summary>
/// <param name="CycleId">The cycle it works in.</param>
/// <param name="Name">Unique in the cycle.</param>
/// <param name="Level">The level it reviews; null reviews every level.</param>
/// <param name="Specialty">The specialty it reviews; null reviews every specialty.</param>
/// <param name="DrawId">The draw its members come from; null appoints by name.</param>
/// <param name="Seats">Its members; null takes those drawn.</param>
public sealed record PanelDraft(
    int CycleId, string Name, TitleLevel? Level, string? Specialty, int? DrawId = null, IReadOnlyList<Seat>? Seats = null);
