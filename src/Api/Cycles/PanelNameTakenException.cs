namespace ScoringPlatform.Api.Cycles;

/// <summary>A cycle's panels have different names.</summary>
public sealed class PanelNameTakenException(string name) : DomainException("PANEL_NAME_TAKEN", $"The cycle has a panel named {name}.");
