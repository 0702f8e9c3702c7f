using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Db.Conversions;

/// <summary>Stores a score as its thousandths, which both databases order and compare alike.</summary>
public sealed class ScaledScoreConverter()
    : ValueConverter<ScaledScore, long>(score => score.Thousandths, thousandths => new ScaledScore(thousandths));
